package org.mouakaba.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One program that this launcher runs: started in a session of its own, so that Ctrl-C in the terminal reaches the
 * launcher alone and the order of stopping is the launcher's; recorded, so that a later launcher finds it if this one
 * is killed.
 */
final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path log;
    private final Path record;

    private ChildProcess(String name, Process process, Path log, Path record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.record = record;
    }

    /**
     * Starts a program.
     *
     * @param data whose logs and records it gets
     * @param file the short name of its log and its record
     * @param name what people call it
     * @param mark a word of the command that names the data directory
     */
    static ChildProcess start(
            DataDirectory data, String file, String name, String mark, List<String> command, Map<String, String> more) {
        Path log = data.logs().resolve(file + ".log");
        Path record = data.run().resolve(file);
        List<String> whole = new ArrayList<>();
        // setsid replaces itself by the program here, so the number we get is the program's.
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(file + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(whole)
                    .directory(data.work().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null"));
            builder.environment().putAll(more);
            Process process = builder.start();
            DataDirectory.write(
                    record, ProcessRecord.of(process.toHandle(), mark).text());
            return new ChildProcess(name, process, log, record);
        } catch (IOException e) {
            throw new LaunchException("%s could not be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    String name() {
        return name;
    }

    Process process() {
        return process;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Fails with a sentence when it has ended although nobody asked it to. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new LaunchException(ending());
        }
    }

    /** Why it is thought to have ended, for a person. */
    String ending() {
        String last = lastLine();
        return "%s ended by itself (status %d)%s; see %s."
                .formatted(
                        name, process.exitValue(), last.isEmpty() ? "" : ", its last words were \"" + last + "\"", log);
    }

    private String lastLine() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = lines.size() - 1; i >= 0; i--) {
                String line = lines.get(i).strip();
                if (!line.isEmpty()) {
                    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
                }
            }
        } catch (IOException e) {
            return "";
        }
        return "";
    }

    /** Asks it to stop, waits, and ends it when it does not. */
    void stop(Runnable ask, Duration patience) {
        if (process.isAlive()) {
            ask.run();
        }
        awaitEnd(patience);
    }

    void stop(Duration patience) {
        stop(process::destroy, patience);
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            forget();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it has done its work, for programs that end by themselves. */
    int awaitResult() {
        try {
            int status = process.waitFor();
            forget();
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + name + ".", e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            // A record of a process that is gone is recognised as such.
        }
    }
}
