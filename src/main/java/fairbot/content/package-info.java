/**
 * Reads and checks the organiser's files, and keeps the current {@code Edition}.
 *
 * <p>A mistake is a {@link fairbot.content.Problem}, never an exception: all are gathered and
 * reported at once. Begin with {@link fairbot.content.FairsReader}:
 *
 * <pre>{@code
 * Checked<Config> config = new ConfigReader().read(Path.of("config"));
 * FairsReader.Found found = new FairsReader(aspects).read(List.of(Path.of("index-data")));
 * found.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>A file goes through three steps, each a type: {@link fairbot.content.TextFile} (bytes to
 * text), {@code JsonFile} (text to a tree of {@code Node}s that know their line and column) and
 * {@code Fields} (an object of that tree to values, each mistake noted on the way). {@code
 * FairFile} and {@code EntryFiles} say with {@code Fields} what the content format is.
 *
 * <p>A list that is kept as a spreadsheet joins that path in its middle: the rooms {@code csv} and
 * {@code xlsx} read a {@code Table}, {@code TableEntries} makes {@code Node}s of its rows as {@code
 * EntryList} says, and all checks are those of JSON. {@link fairbot.content.FairWorkbook} goes the
 * other way.
 */
package fairbot.content;
