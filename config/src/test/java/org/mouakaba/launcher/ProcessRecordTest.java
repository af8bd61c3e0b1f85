package org.mouakaba.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessRecordTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final ProcessRecord RECORD = new ProcessRecord(4711, START, "-Dmouakaba.part.of=/srv/data");

    @Test
    void recognisesItsProcess() {
        assertThat(RECORD.isThis(START, "java -Dmouakaba.part.of=/srv/data -jar server.jar"))
                .isTrue();
        assertThat(RECORD.isThis(START.plusSeconds(2), "java -Dmouakaba.part.of=/srv/data"))
                .as("the clock was set a little")
                .isTrue();
    }

    @Test
    void leavesAReusedNumberAlone() {
        assertThat(RECORD.isThis(START.plusSeconds(600), "java -Dmouakaba.part.of=/srv/data"))
                .isFalse();
    }

    @Test
    void leavesAnotherProductAlone() {
        assertThat(RECORD.isThis(START, "java -Dmouakaba.part.of=/home/other/data"))
                .isFalse();
    }

    @Test
    void leavesADirectoryThatOnlyBeginsAlikeAlone() {
        assertThat(RECORD.isThis(START, "java -Dmouakaba.part.of=/srv/data2 -jar server.jar"))
                .isFalse();
    }

    @Test
    void survivesWritingAndReading() {
        assertThat(ProcessRecord.parse(RECORD.text())).contains(RECORD);
    }

    @Test
    void takesHalfARecordForNone() {
        assertThat(ProcessRecord.parse("pid=47")).isEmpty();
        assertThat(ProcessRecord.parse("")).isEmpty();
        assertThat(ProcessRecord.parse("pid=x\nstarted=1\nmark=y")).isEmpty();
    }

    @Test
    void findsALivingProcessAndNoDeadOne() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60.125").start();
        try {
            ProcessRecord record = ProcessRecord.of(process.toHandle(), "60.125");
            assertThat(record.find()).isPresent();
            assertThat(ProcessRecord.of(process.toHandle(), "elsewhere").find()).isEmpty();
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(record.find()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }
}
