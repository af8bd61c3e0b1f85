package org.mouakaba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    void belongsToOneLauncherAtATime() {
        Path root = temporary.resolve("data");
        DataDirectory first = DataDirectory.open(root);
        assertThatThrownBy(() -> DataDirectory.open(root))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dmouakaba.data");
        first.close();
        DataDirectory.open(root).close();
    }

    @Test
    void remembersWhatWasDoneAndWithWhat() {
        try (DataDirectory data = DataDirectory.open(temporary.resolve("data"))) {
            assertThat(data.isDone("demo")).isFalse();
            data.done("demo", "2000");
            assertThat(data.isDone("demo")).isTrue();
            assertThat(data.isDone("demo", "2000")).isTrue();
            assertThat(data.isDone("demo", "3000")).isFalse();
        }
    }

    @Test
    void keepsASecretForItsOwnerOnly() throws IOException {
        try (DataDirectory data = DataDirectory.open(temporary.resolve("data"))) {
            Secrets secrets = new Secrets(data.secrets());
            String secret = secrets.of("database-app");
            assertThat(secret).hasSize(48).isEqualTo(secrets.of("database-app"));
            assertThat(secret).isNotEqualTo(secrets.of("database-owner"));
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.secrets().resolve("database-app"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dmouakaba.data");
    }
}
