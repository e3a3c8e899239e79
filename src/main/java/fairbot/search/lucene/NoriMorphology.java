package fairbot.search.lucene;

import fairbot.search.Morphology;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * {@link Morphology} by Nori; compounds are cut into their parts, words of the user dictionary are
 * not.
 */
public final class NoriMorphology implements Morphology {
  private final Analyzer analyzer;

  /**
   * @param userWords lines of Nori's user dictionary: a word, or a word and its parts; lines that
   *     Nori cannot take must have been turned away before
   */
  public NoriMorphology(List<String> userWords) {
    UserDictionary dictionary = dictionary(userWords);
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer =
                new KoreanTokenizer(
                    AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
                    dictionary,
                    DecompoundMode.DISCARD,
                    false,
                    true);
            return new TokenStreamComponents(tokenizer);
          }
        };
  }

  private static UserDictionary dictionary(List<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    try {
      return UserDictionary.open(new StringReader(String.join("\n", words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute pos = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(), offset.startOffset(), offset.endOffset(), kind(pos.getLeftPOS())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static Kind kind(POS.Tag tag) {
    return switch (tag) {
      case NNG, SH -> Kind.NOUN;
      case NNP -> Kind.PROPER;
      case UNKNOWN -> Kind.UNKNOWN;
      case SL -> Kind.FOREIGN;
      case SN, NR -> Kind.NUMBER;
      case XR -> Kind.ROOT;
      case VV, VA -> Kind.VERB;
      case MAG, MM -> Kind.MODIFIER;
      case XPN -> Kind.PREFIX;
      case XSN -> Kind.SUFFIX;
      case NP, NNBC, NNB, VX, IC, MAJ, NA, UNA -> Kind.EMPTY;
      default -> Kind.GRAMMAR;
    };
  }
}
