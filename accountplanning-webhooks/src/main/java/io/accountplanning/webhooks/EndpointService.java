package io.accountplanning.webhooks;

import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.endpoint.NewEndpoint;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.message.Payload;
import io.accountplanning.webhooks.signature.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The endpoints of the actor's tenant, for a screen on which administrators keep them and for calls of other applications that subscribe. All of
 * it needs the capability ADMINISTER ({@link AccessDeniedException}). A change takes effect with the next batch of events and of
 * attempts, on every node. Thread-safe.
 */
public final class EndpointService {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointService.class);
    private static final int MOST = 100;
    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final EndpointRepository endpoints;
    private final EndpointChanges changes;
    private final Courier courier;
    private final EndpointRules rules;
    private final Clock clock;
    private final Runnable wake;
    private final Actor actor;

    /** The actor may do all of it. */
    EndpointService(
            EndpointRepository endpoints,
            EndpointChanges changes,
            Courier courier,
            EndpointRules rules,
            Clock clock,
            Runnable wake,
            Actor actor) {
        this.endpoints = endpoints;
        this.changes = changes;
        this.courier = courier;
        this.rules = rules;
        this.clock = clock;
        this.wake = wake;
        this.actor = actor;
    }

    /** All of them, whatever their state, by their ids: those created here are in the order of their creation. */
    public List<Endpoint> list() {
        return endpoints.of(actor.tenant());
    }

    /**
     * The endpoint of that id.
     *
     * @throws NotFoundException when the tenant has none
     */
    public Endpoint get(EndpointId id) {
        return endpoints.find(actor.tenant(), id).orElseThrow(() -> new NotFoundException("endpoint", id));
    }

    /**
     * Creates an endpoint. Its key is in what this gives, for the owner of the receiver to copy: {@code secrets().current().reveal()}. Of a
     * {@link io.accountplanning.webhooks.signature.WebhookKeyPair} that is the private key, which nobody else needs: the receiver gets its {@code publicKey()}.
     *
     * @throws InvalidException when its address is one that nothing is ever posted to, a filter matches no event that there is, another endpoint has
     *     its key, or the tenant has 100 endpoints
     */
    public Endpoint create(NewEndpoint wanted) {
        Endpoint created = wanted.in(actor.tenant());
        rules.require(created);
        List<Endpoint> others = list();
        if (others.size() >= MOST) {
            throw InvalidException.of("endpoints", "a tenant has at most " + MOST + "; delete those out of use", MOST);
        }
        EndpointRules.requireOwn(wanted.key(), created, others);
        if (!endpoints.add(created)) {
            throw new IllegalStateException("Two endpoints have the id " + created.id());
        }
        return told("created", created);
    }

    /**
     * Changes its address, events, options or client. What is on its way already is sent as it was to be, to the new address.
     *
     * @param changed made from an endpoint that was read, with that one's version
     * @throws NotFoundException when it is gone
     * @throws ConflictException when it has changed since it was read
     * @throws InvalidException when its address is one that nothing is ever posted to, a filter matches no event that there is, or its secrets or
     *     state differ, which have calls of their own
     */
    public Endpoint change(Endpoint changed) {
        rules.require(changed);
        Endpoint stored = get(changed.id());
        if (!changed.tenant().equals(stored.tenant())) {
            throw new NotFoundException("endpoint", changed.id());
        }
        if (stored.version() != changed.version()) {
            throw new ConflictException("endpoint " + changed.id(), List.of());
        }
        if (changed.state() != stored.state() || !changed.secrets().equals(stored.secrets())) {
            throw InvalidException.of(
                    "endpoint", "its state changes by pause and resume, its secrets by rotate", changed.id());
        }
        if (changed.equals(stored)) {
            return stored;
        }
        Endpoint next = changed.withVersion(stored.version() + 1);
        if (!endpoints.replace(next)) {
            throw new ConflictException("endpoint " + changed.id(), List.of());
        }
        return told("changed", next);
    }

    /**
     * Leaves the receiver alone until {@link #resume}: what it wants is kept, for as long as the log is.
     *
     * @throws NotFoundException when there is no such endpoint
     * @throws InvalidException when its receiver is gone, so that there is nothing to pause
     */
    public Endpoint pause(EndpointId id) {
        Endpoint paused = changes.change(actor.tenant(), id, endpoint -> {
            if (!endpoint.state().isSubscribed()) {
                throw InvalidException.of(
                        "endpoint.state", "is disabled, so there is nothing to pause; resume it", endpoint.state());
            }
            return endpoint.withState(EndpointState.PAUSED);
        });
        return told("paused", paused);
    }

    /**
     * Enables an endpoint that is paused or was disabled. What waited while it was paused or failing is sent; what was given up before is sent by
     * {@link DeliveryLog#replay}. For one that was gone nothing was kept.
     *
     * @throws NotFoundException when there is no such endpoint
     */
    public Endpoint resume(EndpointId id) {
        Endpoint resumed = changes.resume(actor.tenant(), id);
        wake.run();
        return told("resumed", resumed);
    }

    /** Deletes an endpoint, if it is there: what REST Hooks call to unsubscribe. What was on its way to it is given up. */
    public void delete(EndpointId id) {
        endpoints.find(actor.tenant(), id).ifPresent(endpoint -> {
            endpoints.remove(actor.tenant(), id);
            changes.release(endpoint);
            told("deleted", endpoint);
        });
    }

    /** Signs with another key from now on, and with the current one too for 24 hours, so that the receiver can change over in between. */
    public Endpoint rotate(EndpointId id, SigningKey next) {
        return rotate(id, next, OVERLAP);
    }

    /**
     * Signs with another key from now on, and with the current one too for that long.
     *
     * @param overlap up to 30 days; zero when the current key has become known to others
     * @throws NotFoundException when there is no such endpoint
     * @throws InvalidException when the overlap is negative or longer, the key is that of another endpoint, is this one's or the one before, or there would be
     *     three keys at once
     */
    public Endpoint rotate(EndpointId id, SigningKey next, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw InvalidException.of("overlap", "is nothing to 30 days", overlap);
        }
        Instant now = now();
        Instant until = now.plus(overlap);
        EndpointRules.requireOwn(next, get(id), list());
        Endpoint rotated = changes.change(actor.tenant(), id, endpoint -> {
            EndpointRules.requireRotatable(endpoint, next, now, until);
            return endpoint.withSecrets(endpoint.secrets().rotate(next, until));
        });
        return told("given another key", rotated);
    }

    /**
     * Posts a {@code webhook.ping} to the receiver, whatever the endpoint's state, and waits for the answer, up to 15 seconds. It is sent once and
     * not kept.
     *
     * @return what came of it: its problem is empty when the receiver took it
     * @throws NotFoundException when there is no such endpoint
     */
    public Attempt ping(EndpointId id) {
        return post(id, Payload.PING, Payload::ping);
    }

    /**
     * The same as {@link #ping} with an example of an event, for who writes a receiver: it is signed as an event is and has an id of its own. It tells of
     * a plan that nobody has.
     *
     * @param type what the {@linkplain io.accountplanning.webhooks.message.EventCatalogue catalogue} calls it, such as {@code task.status_changed};
     *     the endpoint need not want it
     * @throws NotFoundException when there is no such endpoint
     * @throws InvalidException when there is no such event
     */
    public Attempt sendExample(EndpointId id, String type) {
        return post(id, type, rules.requireType(type)::example);
    }

    /** How a message is written: as an event of a tenant, at a moment, in a form. */
    private interface Writer {

        String write(EventId event, TenantId tenant, Instant at, MessageForm form);
    }

    private Attempt post(EndpointId id, String type, Writer writer) {
        Endpoint endpoint = get(id);
        EventId event = EventId.next();
        Instant now = now();
        MessageForm form = endpoint.options().form();
        Message message =
                new Message(type, form.envelope().contentType(), writer.write(event, actor.tenant(), now, form));
        return courier.send(Delivery.due(event, id, actor.tenant(), message, now), endpoint, now)
                .attempt();
    }

    /**
     * The same as {@link #create} for another application that subscribes itself, as REST Hooks do: who subscribes again with the same address, events and
     * client gets the endpoint that is there, with the key and the options that it has: its {@code secrets()} tell what signs. One that was disabled is
     * resumed; one that an administrator has paused stays so.
     */
    public Endpoint subscribe(NewEndpoint wanted) {
        Endpoint asked = wanted.in(actor.tenant());
        return list().stream()
                .filter(one -> one.uri().equals(asked.uri())
                        && Set.copyOf(one.events()).equals(Set.copyOf(asked.events()))
                        && Objects.equals(one.client(), asked.client()))
                .findFirst()
                .map(one -> one.state() == EndpointState.ENABLED || one.state() == EndpointState.PAUSED
                        ? one
                        : resume(one.id()))
                .orElseGet(() -> create(wanted));
    }

    /** Where data leaves to is a matter of record. */
    private Endpoint told(String what, Endpoint endpoint) {
        LOG.info("Endpoint {} of tenant {} is {} by {}", endpoint.id(), actor.tenant(), what, actor.user());
        return endpoint;
    }

    private Instant now() {
        return clock.instant();
    }
}
