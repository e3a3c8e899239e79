package fairbot.search;

/** How well each letter of a question is explained, 0 to 1. Mutable, for one thread. */
final class Coverage {
  private final double[] quality;

  Coverage(int letters) {
    quality = new double[letters];
  }

  private Coverage(double[] quality) {
    this.quality = quality.clone();
  }

  Coverage copy() {
    return new Coverage(quality);
  }

  double at(int letter) {
    return quality[letter];
  }

  /** Raises the letters of a span to this quality; whether any of them was lower. */
  boolean raise(Span span, double to) {
    boolean raised = false;
    for (int i = span.start(); i < span.end(); i++) {
      if (quality[i] < to) {
        quality[i] = to;
        raised = true;
      }
    }
    return raised;
  }

  /** The mean of a span's letters. */
  double mean(Span span) {
    double sum = 0;
    for (int i = span.start(); i < span.end(); i++) {
      sum += quality[i];
    }
    return sum / span.length();
  }

  /** Whether any letter of a span is explained. */
  boolean touches(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (quality[i] > 0) {
        return true;
      }
    }
    return false;
  }

  void cap(Span span, double at) {
    for (int i = span.start(); i < span.end(); i++) {
      quality[i] = Math.min(quality[i], at);
    }
  }

  /** The share of a question's content that is explained, 0 to 1; 0 if it has none. */
  double share(Content content) {
    if (content.total() == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < quality.length; i++) {
      sum += quality[i] * content.at(i);
    }
    return Math.min(1, sum / content.due());
  }
}
