package org.mouakaba.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What identifies a process beyond its number, which the system gives to somebody else as soon as it is free.
 *
 * @param pid its number
 * @param started when it started
 * @param mark a word that stands on its command line and names this data directory
 */
record ProcessRecord(long pid, Instant started, String mark) {

    /** Start times are counted from the boot, whose own time moves when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static ProcessRecord of(ProcessHandle process, String mark) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), mark);
    }

    /** The process itself, if it still runs and is the very one that was recorded. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isThis(process.info().startInstant().orElse(Instant.EPOCH), commandLine(process)));
    }

    /** Both must fit: a reused number has another start, and another product of the same second another directory. */
    boolean isThis(Instant otherStart, String commandLine) {
        return Duration.between(started, otherStart).abs().compareTo(TOLERANCE) <= 0 && contains(commandLine);
    }

    /** As a whole word: the directory of another product may begin with the name of this one. */
    private boolean contains(String commandLine) {
        return (commandLine + " ").contains(mark + " ");
    }

    /** The JDK cuts a long command line off, so Linux is asked itself. */
    private static String commandLine(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(file)) {
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ');
            }
        } catch (IOException e) {
            // It has ended in between, or belongs to somebody else.
            return "";
        }
        return process.info().commandLine().orElse("");
    }

    String text() {
        return "pid=%d%nstarted=%d%nmark=%s%n".formatted(pid, started.toEpochMilli(), mark.replace("\\", "\\\\"));
    }

    static Optional<ProcessRecord> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return Optional.of(new ProcessRecord(
                            Long.parseLong(properties.getProperty("pid", "")),
                            Instant.ofEpochMilli(Long.parseLong(properties.getProperty("started", ""))),
                            properties.getProperty("mark", "")))
                    .filter(read -> !read.mark().isBlank());
        } catch (IOException | IllegalArgumentException e) {
            // Half a record was written when the machine lost power: whoever it was is gone too.
            return Optional.empty();
        }
    }
}
