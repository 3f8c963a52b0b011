package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.webhooks.http.Receiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SeveralNodesTest {

    private static final int NODES = 4;
    private static final int EVENTS = 50;

    private final Stage stage = new Stage();
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * NODES);

    @AfterEach
    void end() {
        threads.shutdownNow();
        stage.close();
    }

    @Test
    void eachEventReachesEachEndpointOnce() throws Exception {
        List<Receiver> receivers = List.of(stage.receiver(), stage.receiver(), stage.receiver());
        for (int number = 0; number < receivers.size(); number++) {
            stage.endpoint("endpoint" + number, receivers.get(number));
        }
        for (int number = 0; number < EVENTS; number++) {
            stage.createPlan("Plan " + number);
        }

        int sent = 0;
        for (Future<Integer> node : threads.invokeAll(nodes())) {
            sent += node.get();
        }
        sent += stage.webhooks().deliverDue().sent(); // what a node left to another one that had just ended

        assertThat(sent).isEqualTo(EVENTS * receivers.size());
        assertThat(receivers)
                .allSatisfy(receiver -> assertThat(receiver.requests())
                        .hasSize(EVENTS)
                        .extracting(request -> request.headers().get("webhook-id"))
                        .doesNotHaveDuplicates());
        stage.clock.advance(Duration.ofDays(30));
        assertThat(stage.webhooks().deliverDue().isEmpty()).isTrue();
    }

    private List<java.util.concurrent.Callable<Integer>> nodes() {
        List<java.util.concurrent.Callable<Integer>> nodes = new ArrayList<>();
        for (int number = 0; number < NODES; number++) {
            Webhooks node = stage.webhooks();
            nodes.add(() -> node.deliverDue().sent());
            nodes.add(() -> node.deliverDue().sent()); // two threads of one node
        }
        return nodes;
    }
}
