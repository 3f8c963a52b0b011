package io.accountplanning.webhooks.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What receivers on Node.js say of our signatures, with the package of the standard; left out where there is no Node.js or no such package. */
class NodeVerifierTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PACKAGE = "standardwebhooks@1";
    private static final String REFUSED = "No matching signature found";
    private static final String ID = "0196a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
    private static final String BODY =
            "{\"type\":\"task.edited\",\"label\":\"Zoë, Ольга, 東京, עברית, 😀 \\\"quoted\\\"\\n\\u0001\"}";

    @TempDir
    private static Path folder;

    private final WebhookSecret secret = WebhookSecret.generate();
    private final WebhookSecret next = WebhookSecret.generate();
    private final Instant now = Instant.now();

    @BeforeAll
    static void install() throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "There is no Node.js with npm");
        Process npm = new ProcessBuilder(
                        "npm",
                        "install",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "--fetch-retries=0",
                        PACKAGE)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
        assumeTrue(endsWell(npm), "npm cannot install " + PACKAGE + ": maybe there is no network?");
        try (InputStream program =
                Objects.requireNonNull(NodeVerifierTest.class.getResourceAsStream("verify.js"), "verify.js")) {
            Files.copy(program, folder.resolve("verify.js"));
        }
    }

    private static boolean isThere(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(System.getProperty("path.separator")))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static boolean endsWell(Process process) throws InterruptedException {
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }

    @Test
    void aMessageInAnyScriptIsTaken() throws Exception {
        assertThat(verdicts(List.of(received(secret, SigningSecrets.of(secret)))))
                .containsExactly("taken");
    }

    @Test
    void duringARotationItIsTakenWithEitherSecretAndAfterItWithTheNewOneOnly() throws Exception {
        SigningSecrets during = SigningSecrets.of(secret).rotate(next, now.plus(Duration.ofDays(1)));
        SigningSecrets after = SigningSecrets.of(secret).rotate(next, now);

        assertThat(verdicts(List.of(
                        received(secret, during),
                        received(next, during),
                        received(next, after),
                        received(secret, after))))
                .containsExactly("taken", "taken", "taken", REFUSED);
    }

    @Test
    void anotherSecretAnotherBodyAndAnotherIdAreRefused() throws Exception {
        String signature = SigningSecrets.of(secret).sign(ID, now, BODY.getBytes(StandardCharsets.UTF_8));

        assertThat(verdicts(List.of(
                        received(next, ID, signature, BODY),
                        received(secret, ID, signature, BODY.replace("東京", "大阪")),
                        received(secret, "another", signature, BODY))))
                .containsExactly(REFUSED, REFUSED, REFUSED);
    }

    private Map<String, Object> received(WebhookSecret known, SigningSecrets signedWith) {
        return received(known, ID, signedWith.sign(ID, now, BODY.getBytes(StandardCharsets.UTF_8)), BODY);
    }

    /** What a receiver knows and gets. */
    private Map<String, Object> received(WebhookSecret known, String id, String signature, String body) {
        Map<String, String> headers = Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signature);
        return Map.of("secret", known.reveal(), "headers", headers, "body", body);
    }

    private static List<String> verdicts(List<Map<String, Object>> received) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("in.json"), JSON.writeValueAsBytes(received));
        Path out = folder.resolve("out.json");
        Path errors = folder.resolve("errors");
        Process node = new ProcessBuilder("node", "verify.js")
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(endsWell(node)).as("node").isTrue();
        assertThat(errors).isEmptyFile();
        return JSON.readValue(out.toFile(), new TypeReference<List<String>>() {});
    }
}
