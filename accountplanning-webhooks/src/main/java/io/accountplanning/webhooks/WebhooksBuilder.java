package io.accountplanning.webhooks;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.InvalidException;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.InMemoryDeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.InMemoryEndpointRepository;
import io.accountplanning.webhooks.http.HostResolver;
import io.accountplanning.webhooks.http.HttpRules;
import io.accountplanning.webhooks.message.EventCatalogue;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Chooses how webhooks are delivered. Used by one thread. */
public final class WebhooksBuilder {

    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration SHORTEST_RETENTION = Duration.ofDays(5);

    private final AccountPlanning planning;
    private final OutboxQueue outbox;
    private final Map<EndpointId, Endpoint> own = new LinkedHashMap<>();
    private final Set<String> allowedNetworks = new HashSet<>();
    private @Nullable EndpointRepository endpoints;
    private BiConsumer<Endpoint, Attempt> whenDisabled = (endpoint, attempt) -> {};
    private DeliveryRepository deliveries = new InMemoryDeliveryRepository();
    private int threads = 4;
    private Duration pause = Duration.ofSeconds(5);
    private Duration retention = Duration.ofDays(30);
    private boolean allowHttp;
    private @Nullable SSLContext tls;
    private Duration timeout = Duration.ofSeconds(15);
    private HostResolver resolver = InetAddress::getAllByName;
    private WebhookMetrics metrics = new WebhookMetrics() {};
    private DoubleSupplier jitter = () -> ThreadLocalRandom.current().nextDouble();

    WebhooksBuilder(AccountPlanning planning, OutboxQueue outbox) {
        this.planning = Objects.requireNonNull(planning, "planning");
        this.outbox = Objects.requireNonNull(outbox, "outbox");
    }

    /** An endpoint of which no store is told. Default: none. Not together with {@link #endpoints}. */
    public WebhooksBuilder endpoint(Endpoint added) {
        if (own.putIfAbsent(added.id(), added) != null) {
            throw new IllegalArgumentException("Two endpoints have the id " + added.id() + System.lineSeparator()
                    + "Maybe put the tenant in front of it: ids are unique among all tenants?");
        }
        return this;
    }

    /** Where endpoints are kept. Default: in memory, those given by {@link #endpoint}. */
    public WebhooksBuilder endpoints(EndpointRepository chosen) {
        endpoints = Objects.requireNonNull(chosen, "endpoints");
        return this;
    }

    /**
     * Where deliveries are kept. Default: in memory, so that what is still to be tried again is lost at the end of the
     * process; choose another one whenever plans are kept in a database.
     */
    public WebhooksBuilder deliveries(DeliveryRepository chosen) {
        deliveries = Objects.requireNonNull(chosen, "deliveries");
        return this;
    }

    /** What is measured of the delivery. Default: nothing. */
    public WebhooksBuilder metrics(WebhookMetrics chosen) {
        metrics = Objects.requireNonNull(chosen, "metrics");
        return this;
    }

    /**
     * Called when an endpoint was disabled because its receiver is gone or has failed for days, with its state since then and what
     * came of the last attempt, once, by the node that disabled it, in the thread that delivers: for a mail to its owner, by another way than this
     * one. What it throws is logged. Default: nothing.
     */
    public WebhooksBuilder whenDisabled(BiConsumer<Endpoint, Attempt> chosen) {
        whenDisabled = Objects.requireNonNull(chosen, "whenDisabled");
        return this;
    }

    /** How many threads {@link Webhooks#start} makes: so many receivers are served at once. Default: 4. */
    public WebhooksBuilder threads(int chosen) {
        threads = chosen;
        return this;
    }

    /** How long started threads wait until they look again, unless they are woken. Default: 5 seconds. */
    public WebhooksBuilder pause(Duration chosen) {
        pause = Objects.requireNonNull(chosen, "pause");
        return this;
    }

    /**
     * How long deliveries that have ended are kept after they were put on their way: so far back the log and a replay reach. Default: 30 days.
     */
    public WebhooksBuilder retention(Duration chosen) {
        retention = Objects.requireNonNull(chosen, "retention");
        return this;
    }

    /** Allows addresses of plain http. Default: https only. */
    public WebhooksBuilder allowHttp() {
        allowHttp = true;
        return this;
    }

    /**
     * Allows networks that are not public, such as {@code 10.1.0.0/16} or {@code fd00:1::/32}. Default: none, so that
     * whoever may choose an address cannot reach what stands behind the firewall.
     */
    public WebhooksBuilder allowNetworks(String... networks) {
        allowedNetworks.addAll(Set.of(networks));
        return this;
    }

    /** Whom to trust, for receivers with certificates of an own authority. Default: whom Java trusts. */
    public WebhooksBuilder tls(SSLContext chosen) {
        tls = Objects.requireNonNull(chosen, "tls");
        return this;
    }

    /**
     * How long a receiver may take for an attempt, from the connection to the answer: up to 30 seconds. Default: 15 seconds, the shortest that
     * Standard Webhooks recommend.
     */
    public WebhooksBuilder timeout(Duration chosen) {
        timeout = Objects.requireNonNull(chosen, "timeout");
        return this;
    }

    WebhooksBuilder resolver(HostResolver chosen) {
        resolver = chosen;
        return this;
    }

    WebhooksBuilder jitter(DoubleSupplier chosen) {
        jitter = chosen;
        return this;
    }

    /** To the microsecond, as databases keep moments. */
    Clock clock() {
        return Clock.tick(planning.clock(), ChronoUnit.MICROS.getDuration());
    }

    AccountPlanning planning() {
        return planning;
    }

    Duration retention() {
        return retention;
    }

    int threads() {
        return threads;
    }

    Duration pause() {
        return pause;
    }

    /**
     * Wires it all. Nothing is sent yet.
     *
     * @throws IllegalStateException when what was chosen does not go together
     * @throws IllegalArgumentException when an allowed network is none
     */
    public Webhooks build() {
        check();
        Clock ticking = clock();
        EndpointRepository kept = endpoints == null ? inMemory() : endpoints;
        Courier courier = new Courier(new HttpRules(allowHttp, allowedNetworks, timeout, resolver, tls));
        EndpointRules rules = new EndpointRules(courier, EventCatalogue.of(planning.sectionTypes()));
        own.values().forEach(endpoint -> require(rules, endpoint));
        WebhookMetrics measured = new Measured(metrics);
        Throttle throttle = new Throttle();
        EndpointChanges changes = new EndpointChanges(kept, deliveries, ticking, whenDisabled);
        Rounds rounds =
                new Rounds(deliveries, changes, courier, new RetrySchedule(jitter), throttle, ticking, measured);
        FanOut fanOut = new FanOut(outbox, kept, deliveries, ticking, planning.clientEvents(), measured);
        Sending sending = new Sending(deliveries, rounds, throttle, ticking);
        return new Webhooks(fanOut, sending, throttle, courier, rules, kept, changes, deliveries, this);
    }

    private void check() {
        if (endpoints != null && !own.isEmpty()) {
            throw wrong("Endpoints are given twice: " + own.keySet() + " and by the host", "give all of them one way");
        }
        if (threads < 1 || threads > 100) {
            throw wrong("There cannot be " + threads + " threads", "4 will do");
        }
        if (pause.isNegative() || pause.isZero()) {
            throw wrong("Threads cannot pause for " + pause, "5 seconds will do");
        }
        if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw wrong("Receivers cannot be given " + timeout + " for an attempt", "15 seconds will do");
        }
        if (retention.compareTo(SHORTEST_RETENTION) < 0) {
            throw wrong("Deliveries cannot be kept for " + retention + ": retries take longer", "30 days will do");
        }
    }

    private static void require(EndpointRules rules, Endpoint endpoint) {
        try {
            rules.require(endpoint);
        } catch (InvalidException e) {
            throw new IllegalStateException("Endpoint " + endpoint.id() + " cannot be: " + e.getMessage(), e);
        }
    }

    private EndpointRepository inMemory() {
        InMemoryEndpointRepository kept = new InMemoryEndpointRepository();
        own.values().forEach(kept::add);
        return kept;
    }

    private static IllegalStateException wrong(String problem, String advice) {
        return new IllegalStateException(problem + System.lineSeparator() + "Maybe " + advice + "?");
    }
}
