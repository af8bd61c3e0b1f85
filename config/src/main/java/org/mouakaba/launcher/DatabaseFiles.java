package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The database's own directory: made whole or not at all, and freed of what a crash left in the way. */
final class DatabaseFiles {

    private final DataDirectory data;
    private final DatabaseUser user;
    private final Path programs;

    DatabaseFiles(DataDirectory data, DatabaseUser user, Path programs) {
        this.data = data;
        this.user = user;
        this.programs = programs;
    }

    /** Makes the directory where there is none, so that PostgreSQL can start on it. */
    void prepare(Secrets secrets, Progress progress) {
        if (Files.exists(data.database().resolve("PG_VERSION"))) {
            user.own(data.database());
        } else {
            progress.say("PostgreSQL: making a new database in " + data.database());
            make(DatabaseRole.SUPERUSER.password(secrets));
        }
        clearStaleLock();
    }

    private void make(String superuserPassword) {
        Path beside = data.root().resolve("database.new");
        Path password = data.work().resolve("superuser");
        try {
            Trees.delete(beside);
            Files.createDirectory(beside);
            DataDirectory.restrict(beside, "rwx------");
            DataDirectory.write(password, superuserPassword);
            if (!user.owner().isEmpty()) {
                DataDirectory.restrict(data.root(), "rwx--x--x");
                DataDirectory.restrict(data.work(), "rwx--x--x");
            }
            user.own(beside);
            user.own(password);
            initialise(beside, password);
            // Moved into place only when whole: a start that is killed here begins anew.
            Files.move(beside, data.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchException("The database could not be made: %s.".formatted(e.getMessage()), e);
        } finally {
            deleteQuietly(password);
        }
    }

    private void initialise(Path directory, Path password) {
        ChildProcess initdb = ChildProcess.start(
                data,
                "initdb",
                "The making of the database",
                directory.toString(),
                user.command(
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + directory,
                        "--username=" + DatabaseRole.SUPERUSER.username(),
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--locale=C.UTF-8"),
                Map.of());
        if (initdb.awaitResult() != 0) {
            throw new LaunchException(initdb.ending());
        }
    }

    /**
     * After a crash of the machine the lock file names a process number that may be somebody else's by now, and
     * PostgreSQL would refuse to start. This launcher holds the directory, so only a real postgres counts.
     */
    private void clearStaleLock() {
        Path lock = data.database().resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            String pid = Files.readString(lock).lines().findFirst().orElse("").strip();
            boolean postgres = ProcessHandle.of(Long.parseLong(pid))
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.contains("postgres"))
                    .isPresent();
            if (!postgres) {
                Files.delete(lock);
            }
        } catch (IOException | NumberFormatException e) {
            // PostgreSQL itself says what is wrong with its lock.
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It holds what the secrets directory holds too.
        }
    }
}
