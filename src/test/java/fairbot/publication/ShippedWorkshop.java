package fairbot.publication;

import fairbot.answer.Caution;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.content.Edition;
import fairbot.content.FairsReader;
import fairbot.content.Problem;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.evaluation.JudgedFile;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Fair;
import fairbot.search.SearchEngine;
import fairbot.search.lucene.LuceneSearchEngine;
import fairbot.store.memory.MemoryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

/** Makes editions of whole content folders, with nothing made up but the settings. */
public class ShippedWorkshop implements Workshop {

  @Override
  public Draft read(Sources sources) {
    Checked<Config> config = new ConfigReader().read(sources.config());
    FairsReader.Found found =
        new FairsReader(config.good().map(Config::aspects).orElse(List.of()))
            .read(sources.content());
    List<Problem> problems = new ArrayList<>(config.problems());
    problems.addAll(found.problems());
    return new Draft(config.good(), found.fairs(), Map.of(), problems);
  }

  @Override
  public Map<String, String> fixed(Sources sources) {
    return Map.of();
  }

  @Override
  public List<JudgedQuestion> judged(
      Path config, String fair, List<Fair> known, Config words, List<Problem> problems) {
    Path file = config.resolve("questions").resolve(fair + ".jsonl");
    return Files.exists(file)
        ? JudgedFile.judged(
            file, "config/questions/" + fair + ".jsonl", known, words.aspects(), problems)
        : List.of();
  }

  @Override
  public SearchEngine engine(List<Fair> fairs, Config config, boolean beside) {
    return new LuceneSearchEngine(
        fairs,
        config.aspects(),
        config.thesaurus(),
        config.userWords(),
        config.fillers(),
        beside ? Runnable::run : ForkJoinPool.commonPool());
  }

  @Override
  public Conversations chats(Edition edition) {
    return new Conversations(
        () -> edition,
        Caution.NORMAL,
        Duration.ofMinutes(10),
        new MemoryStore(text -> text, 100),
        AnswerListener.NONE);
  }
}
