package io.accountplanning.jpa;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Processes that deliver webhooks from one database. */
final class WebhookNodes implements AutoCloseable {

    private final String url;
    private final int speed;
    private final File errors;
    private final Instant origin = Instant.now();
    private final List<Process> running = new ArrayList<>();

    /** @param speed how many times faster than the real time their clocks run */
    WebhookNodes(String url, int speed, Path folder) {
        this.url = url;
        this.speed = speed;
        this.errors = folder.resolve("errors").toFile();
    }

    void start(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            running.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dorg.jboss.logging.provider=slf4j",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WebhookNode.class.getName(),
                            url,
                            origin.toString(),
                            Integer.toString(speed))
                    .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                    .start());
        }
    }

    /** Kills one that delivers as hard as the system can, and starts another one. @return whether there was one */
    boolean killOne(Random random) throws IOException {
        List<Process> ready = new ArrayList<>();
        for (Process process : running) {
            if (process.inputReader(StandardCharsets.UTF_8).ready()) {
                ready.add(process);
            }
        }
        if (ready.isEmpty()) {
            return false;
        }
        Process killed = ready.get(random.nextInt(ready.size()));
        killed.destroyForcibly();
        running.remove(killed);
        start(1);
        return true;
    }

    /** What they have complained about. */
    String errors() throws IOException {
        return Files.readString(errors.toPath());
    }

    @Override
    public void close() {
        running.forEach(Process::destroyForcibly);
    }
}
