package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root. An ordinary user runs it as himself; for root it gets a user
 * namespace in which it is nobody in particular while its files stay root's, and where that is forbidden it runs as an
 * unprivileged user of the system, who is then given its files.
 *
 * @param prefix the command that comes before the program
 * @param owner the user who must own the database's files, empty for the present one
 */
record DatabaseUser(List<String> prefix, String owner) {

    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    static DatabaseUser detect() {
        if (!isRoot()) {
            return new DatabaseUser(List.of(), "");
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new DatabaseUser(namespace, "");
        }
        for (String user : CANDIDATES) {
            List<String> run = List.of("runuser", "-u", user, "--");
            if (works(run)) {
                return new DatabaseUser(run, user);
            }
        }
        throw new LaunchException(
                "PostgreSQL does not run as root and neither \"unshare -U\" nor \"runuser\" is allowed here: start Mouakaba as an ordinary user.");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        return run(command) == 0;
    }

    private static int run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /** Gives files to the user who runs the database, where that is another one. */
    void own(Path tree) {
        if (owner.isEmpty() || !Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            var principal = tree.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (Path path : paths.toList()) {
                Files.setOwner(path, principal);
            }
        } catch (IOException e) {
            throw new LaunchException(
                    "%s cannot be given to the user %s, who runs the database: %s."
                            .formatted(tree, owner, e.getMessage()),
                    e);
        }
    }

    /** Sends INT, which Java cannot: PostgreSQL then ends its sessions and shuts down cleanly. */
    void interrupt(long pid) {
        if (run(List.of("kill", "-INT", Long.toString(pid))) != 0) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }
}
