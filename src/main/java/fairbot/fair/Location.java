package fairbot.fair;

import java.util.Optional;

/**
 * Where a fair is.
 *
 * @param name hall or square
 * @param address empty if not announced
 * @param directions how to get there; empty if not announced
 * @param point the map pin; empty if not announced
 */
public record Location(String name, String address, String directions, Optional<Point> point) {

  /**
   * A place on the map.
   *
   * @param latitude degrees, WGS 84
   * @param longitude degrees, WGS 84
   */
  public record Point(double latitude, double longitude) {}
}
