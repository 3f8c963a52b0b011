package io.accountplanning.webhooks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.accountplanning.webhooks.http.Answer.None;
import io.accountplanning.webhooks.http.Answer.Response;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpSenderTest {

    private static final byte[] BODY = "{\"name\":\"Zoë\"}".getBytes(UTF_8);

    private final Receiver receiver = Receiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void exactlyTheGivenBytesArePosted() {
        assertThat(post(Duration.ofSeconds(15), receiver.uri("/hooks//x?token=a%20b")))
                .isEqualTo(new Response(204, null, ""));

        assertThat(receiver.requests()).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /hooks//x?token=a%20b HTTP/1.1");
            assertThat(request.body()).isEqualTo(BODY);
            assertThat(request.headers())
                    .containsEntry("content-type", "application/json")
                    .containsEntry("user-agent", "accountplanning-webhooks")
                    .containsEntry("webhook-id", "one")
                    .doesNotContainKeys("accept-encoding", "cookie", "authorization", "upgrade", "expect");
        });
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        receiver.behave(Receiver.status(307, "Location: /elsewhere"));

        assertThat(post(Duration.ofSeconds(15), receiver.uri("/")))
                .asInstanceOf(type(Response.class))
                .extracting(Response::status)
                .isEqualTo(307);
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void whoAsksForAPasswordGetsNone() {
        receiver.behave(Receiver.status(401, "WWW-Authenticate: Basic realm=\"x\"", "Set-Cookie: a=b"));

        try (HttpSender sender = new HttpSender(rules(Duration.ofSeconds(15)))) {
            sender.post(receiver.uri("/"), Map.of(), BODY);
            sender.post(receiver.uri("/"), Map.of(), BODY);
        }

        assertThat(receiver.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKeys("cookie", "authorization"));
    }

    @Test
    void aFailedPostIsNotRepeatedByTheClient() {
        receiver.behave((request, out) -> {});
        assertThat(post(Duration.ofSeconds(15), receiver.uri("/"))).isInstanceOf(None.class);
        receiver.behave(Receiver.status(503, "Retry-After: 0"));
        assertThat(post(Duration.ofSeconds(15), receiver.uri("/"))).isEqualTo(new Response(503, "0", "ok"));

        assertThat(receiver.requests()).hasSize(2);
    }

    @Test
    void anEndlessBodyIsCutAfterTwentyThousandBytes() {
        receiver.behave((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
            byte[] chunk = ("3e8\r\n" + "x".repeat(1000) + "\r\n").getBytes(UTF_8);
            while (true) {
                out.write(chunk);
            }
        });

        assertThat(post(Duration.ofMinutes(2), receiver.uri("/")))
                .isEqualTo(new Response(200, null, "x".repeat(20_000)));
    }

    @Test
    void aCompressedBodyIsNotUnpacked() {
        receiver.behave(Receiver.status(200, "Content-Encoding: gzip"));

        assertThat(post(Duration.ofSeconds(15), receiver.uri("/"))).isEqualTo(new Response(200, null, "ok"));
    }

    @Test
    void anEndlessHeadIsNoAnswer() {
        receiver.behave((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write("X-More: and more\r\n".getBytes(UTF_8));
            }
        });

        assertThat(post(Duration.ofSeconds(30), receiver.uri("/"))).isInstanceOf(None.class);
    }

    @Test
    void aReceiverThatKeepsSilentRunsIntoTheTimeLimit() {
        receiver.behave((request, out) -> waitForever());

        assertThat(post(Duration.ofMillis(300), receiver.uri("/"))).isEqualTo(new None("No answer within 300 ms"));
    }

    @Test
    void aReceiverThatDripsRunsIntoTheTimeLimitAsAWhole() {
        receiver.behave((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
            while (true) {
                out.write('x');
                out.flush();
                pause(50);
            }
        });

        assertThat(post(Duration.ofMillis(500), receiver.uri("/"))).isEqualTo(new None("No answer within 500 ms"));
    }

    @Test
    void aBodyThatNeverComesDoesNotTakeTheStatusBack() {
        receiver.behave((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbegin".getBytes(UTF_8));
            out.flush();
            waitForever();
        });

        assertThat(post(Duration.ofSeconds(3), receiver.uri("/"))).isEqualTo(new Response(200, null, "begin"));
    }

    @Test
    void aBodyIsKeptAsTextThatAnyDatabaseTakes() {
        receiver.behave((request, out) -> out.write(new byte[] {
            'H', 'T', 'T', 'P', '/', '1', '.', '1', ' ', '5', '0', '0', ' ', 'x', '\r', '\n', '\r', '\n', 'a', 0, -1
        }));

        assertThat(post(Duration.ofSeconds(15), receiver.uri("/"))).isEqualTo(new Response(500, null, "a\uFFFD\uFFFD"));
    }

    @Test
    void whatIsNotAllowedIsRefusedBeforeAnythingIsSent() {
        HttpRules strict = new HttpRules(true, Set.of(), Duration.ofSeconds(15), InetAddress::getAllByName, null);
        HttpRules https =
                new HttpRules(false, Set.of("127.0.0.0/8"), Duration.ofSeconds(15), InetAddress::getAllByName, null);

        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
            URI uri = URI.create("http://" + host + ":" + receiver.port() + "/");
            assertThat(post(strict, uri)).as(host).isInstanceOf(None.class);
        }
        assertThat(post(strict, receiver.uri("/")))
                .asInstanceOf(type(None.class))
                .satisfies(none -> assertThat(none.problem()).contains("Refused", "127.0.0.0/8"));
        assertThat(post(https, receiver.uri("/")))
                .asInstanceOf(type(None.class))
                .satisfies(none -> assertThat(none.problem()).contains("plain http"));
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsDialled() throws Exception {
        // 127.0.0.2 stands for a public address, 127.0.0.1 for one that must not be reached.
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.2", "127.0.0.1"));
        HttpRules rules = new HttpRules(
                true,
                Set.of("127.0.0.2/32"),
                Duration.ofSeconds(15),
                host -> new InetAddress[] {InetAddress.getByName(answers.remove())},
                null);
        URI rebinding = URI.create("http://rebinding.example:" + receiver.port() + "/");

        try (Receiver open = Receiver.start("127.0.0.2", receiver.port(), ServerSocketFactory.getDefault());
                HttpSender sender = new HttpSender(rules)) {
            assertThat(sender.post(rebinding, Map.of(), BODY)).isInstanceOf(Response.class);
            assertThat(open.requests()).hasSize(1);
            assertThat(answers).as("one look-up for check and dial").hasSize(1);

            assertThat(sender.post(rebinding, Map.of(), BODY))
                    .asInstanceOf(type(None.class))
                    .satisfies(none -> assertThat(none.problem()).contains("Refused: rebinding.example"));
        }
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void anUnknownHostIsNoAnswer() {
        HttpRules rules = new HttpRules(
                true,
                Set.of(),
                Duration.ofSeconds(15),
                host -> {
                    throw new java.net.UnknownHostException(host);
                },
                null);

        assertThat(post(rules, URI.create("http://unknown.example/")))
                .isEqualTo(new None("The host's name has no address"));
    }

    private static Answer post(Duration timeout, URI uri) {
        return post(rules(timeout), uri);
    }

    private static HttpRules rules(Duration timeout) {
        return new HttpRules(true, Set.of("127.0.0.0/8"), timeout, InetAddress::getAllByName, null);
    }

    private static Answer post(HttpRules rules, URI uri) {
        try (HttpSender sender = new HttpSender(rules)) {
            return sender.post(uri, Map.of("content-type", "application/json", "webhook-id", "one"), BODY);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(int millis) {
        try {
            new CountDownLatch(1).await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
