package fairbot.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that were made before, as Lucene takes them. Used once, by one thread. */
final class Terms extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> first;
  private final List<String> second;
  private Iterator<String> rest;

  Terms(List<String> first, List<String> second) {
    this.first = first;
    this.second = second;
    this.rest = java.util.stream.Stream.concat(first.stream(), second.stream()).iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(rest.next());
    return true;
  }

  @Override
  public void reset() {
    rest = java.util.stream.Stream.concat(first.stream(), second.stream()).iterator();
  }
}
