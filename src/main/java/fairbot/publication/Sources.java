package fairbot.publication;

import fairbot.content.Place;
import fairbot.content.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of which an edition is made, absolute.
 *
 * @param content each a fair's folder or a folder of fairs' folders
 * @param config the config folder
 */
public record Sources(List<Path> content, Path config) {
  public Sources {
    content = List.copyOf(content);
  }

  List<Path> all() {
    List<Path> all = new ArrayList<>(content);
    all.add(config);
    return all;
  }

  /** Whether a file stands in one of the content folders. */
  boolean holdsContent(Path file) {
    return content.stream().anyMatch(file.normalize()::startsWith);
  }

  /** Problems that were found in copies of these folders, told of the folders themselves. */
  List<Problem> told(List<Problem> problems, Sources copies) {
    return problems.stream().map(p -> told(p, copies)).toList();
  }

  private Problem told(Problem problem, Sources copies) {
    Place place = problem.place();
    return new Problem(
        new Place(told(place.file(), copies), place.sheet(), place.line(), place.column()),
        problem.field(),
        told(problem.message(), copies));
  }

  private String told(String text, Sources copies) {
    String told = text;
    List<Path> all = all();
    for (int i = 0; i < all.size(); i++) {
      told = told.replace(copies.all().get(i).toString(), all.get(i).toString());
    }
    return told;
  }
}
