package fairbot.search;

/**
 * A stretch of a question's letters that something explains.
 *
 * @param start first letter
 * @param end after the last letter
 * @param quality 1 for the very letters, less for a likeness
 */
record Span(int start, int end, double quality) {
  int length() {
    return end - start;
  }

  boolean covers(int letter) {
    return start <= letter && letter < end;
  }

  boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  Span times(double factor) {
    return new Span(start, end, quality * factor);
  }
}
