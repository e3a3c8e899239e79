package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public data set, whose ids follow no rule of ours and may differ only in their case. */
class BeirTest {
  @TempDir Path folder;

  @BeforeEach
  void threeDocuments() throws Exception {
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"_id": "Doc/1", "title": "주차", "text": "지하 주차장에 차를 세울 수 있습니다"}
        {"_id": "doc/1", "title": "", "text": "유모차를 빌려 드립니다"}
        {"_id": "셋", "title": "", "text": "분실물은 안내소에서 찾을 수 있습니다"}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"_id": "q 1", "text": "유모차 빌릴 수 있나요"}
        {"_id": "q2", "text": "분실물 어디서 찾아요"}
        {"_id": "q3", "text": "판정이 없는 질문"}
        """);
    Files.createDirectories(folder.resolve("qrels"));
    Files.writeString(
        folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq 1\tdoc/1\t1\nq2\t셋\t2\n");
  }

  @Test
  void figuresAreOnStandardOutput_andTheRunInAFile() throws Exception {
    Path run = folder.resolve("run.txt");

    Ran ran =
        FrontDoor.SHIPPED.run("evaluate", "--beir", folder.toString(), "--run", run.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.outLines())
        .containsExactly("Success@1 1.0000", "MRR@10 1.0000", "nDCG@10 1.0000", "Recall@10 1.0000");
    assertThat(Files.readAllLines(run)).anyMatch(l -> l.startsWith("q2 Q0 셋 1 0."));
  }

  @Test
  void missingFiles_areAllNamed() throws Exception {
    Files.delete(folder.resolve("corpus.jsonl"));
    Files.delete(folder.resolve("qrels/test.tsv"));

    Ran ran = FrontDoor.SHIPPED.run("evaluate", "--beir", folder.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.errLines()).hasSize(2);
    assertThat(ran.err()).contains("corpus.jsonl", "test.tsv");
  }
}
