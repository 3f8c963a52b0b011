package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.DeliveryState;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.notification.ToldPlan;
import io.accountplanning.notification.ToldTask;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a {@link NotificationRepository} promises. */
public abstract class NotificationContract extends StorageContract {

    private static final UserId BOB = UserId.of("bob");
    private static final UserId CAROL = UserId.of("carol");
    private static final Instant NOW = Fixtures.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(5));
    private static final int NODES = 4;
    private static final int MANY = 60;

    private static final Delivery PENDING = new Delivery(DeliveryState.PENDING, DeliveryState.PENDING, 0, NOW, null);
    private static final Delivery SENT = new Delivery(DeliveryState.SENT, DeliveryState.SENT, 1, null, null);
    private static final Delivery FAILED =
            new Delivery(DeliveryState.FAILED, DeliveryState.SENT, 1, null, "bob has no address");

    private static Notification told(String key, UserId recipient, Instant createdAt) {
        return told(key, recipient, createdAt, PENDING, PlanId.next());
    }

    private static Notification told(String key, UserId recipient, Instant createdAt, Delivery delivery, PlanId about) {
        ToldPlan plan = new ToldPlan(about, "AP-000001", "Grow " + Fixtures.SCRIPTS, "Acme");
        ToldPlan other = new ToldPlan(PlanId.next(), "AP-000002", "Grow Beta", "Beta");
        List<ToldTask> tasks = List.of(
                new ToldTask(plan, TaskId.next(), "Call \"them\"\nagain", Fixtures.TODAY),
                new ToldTask(other, TaskId.next(), "Write", null));
        NotificationContent content = new NotificationContent(plan, CAROL, "Look, " + Fixtures.SCRIPTS, tasks, 7);
        return new Notification(
                NotificationId.next(),
                NotificationKind.OVERDUE_TASKS,
                key,
                recipient,
                content,
                createdAt,
                true,
                null,
                delivery);
    }

    private static Notification unlisted(Notification told) {
        return new Notification(
                told.id(),
                told.kind(),
                told.key(),
                told.recipient(),
                told.content(),
                told.createdAt(),
                false,
                null,
                told.delivery());
    }

    private <T> T ask(Function<NotificationRepository, T> question) {
        return store.read(repositories -> question.apply(repositories.notifications()));
    }

    private void add(Notification... notifications) {
        add(store, notifications);
    }

    private static void add(Store store, Notification... notifications) {
        store.write(repositories -> repositories.notifications().add(List.of(notifications)));
    }

    private List<Notification> claim(int most, Instant now, Instant until) {
        return ask(repository -> repository.claim(most, now, until));
    }

    private boolean record(NotificationId id, Delivery after) {
        return ask(repository -> repository.record(id, after));
    }

    private List<Notification> page(UserId recipient) {
        return ask(repository -> repository.page(recipient, false, null, 100));
    }

    private List<Notification> failed(@Nullable NotificationCursor after) {
        return ask(repository -> repository.failed(after, 10));
    }

    private long unread(UserId recipient) {
        return ask(repository -> repository.unread(recipient));
    }

    private Map<String, Instant> known(String... keys) {
        return ask(repository -> repository.known(List.of(keys)));
    }

    @Test
    void aNotificationComesBackAsItWas() {
        Notification told = told("key", BOB, NOW);
        Notification bare = new Notification(
                NotificationId.next(),
                NotificationKind.MENTION,
                "other",
                BOB,
                new NotificationContent(null, null, "", List.of(), 0),
                NOW.minusSeconds(1),
                true,
                NOW,
                new Delivery(DeliveryState.NONE, DeliveryState.NONE, 0, null, null));
        add(told, bare);
        assertThat(page(BOB)).as("a notification comes back as it was").containsExactly(told, bare);
        assertThat(claim(10, NOW, UNTIL))
                .as("a notification is claimed as it was")
                .containsExactly(told);
    }

    @Test
    void ofAKeyThereIsOneInEachTenant() {
        add(told("once", BOB, NOW));
        assertThat(known("once", "never"))
                .as("the keys that there are notifications of are known, and when these came about")
                .containsExactly(Map.entry("once", NOW));
        Throwable thrown = catchThrowable(() -> add(told("once", CAROL, NOW)));
        assertThat(thrown).as("a key that is there is refused").isInstanceOf(StaleVersionException.class);
        assertThat(page(CAROL)).as("of a refused notification nothing stays").isEmpty();

        Store others = store.as(Fixtures.tenant());
        add(others, told("once", BOB, NOW));
        assertThat(page(BOB)).as("another tenant's notifications are not there").hasSize(1);
    }

    @Test
    void ofThoseWhoAddTheSameKeyAtOnceOneSucceeds() {
        List<Outcome<String>> outcomes = Together.run(NODES, i -> {
            add(told("once", BOB, NOW));
            return "added";
        });
        assertThat(outcomes.stream().filter(Outcome::succeeded))
                .as("of those who add the same key at once exactly one succeeds")
                .hasSize(1);
        assertThat(page(BOB)).as("of a key there is one notification").hasSize(1);
    }

    @Test
    void whatFailsLeavesNoNotification() {
        Throwable thrown = catchThrowable(() -> store.write(repositories -> {
            repositories.notifications().add(List.of(told("undone", BOB, NOW)));
            throw new IllegalArgumentException("on purpose");
        }));
        assertThat(thrown).hasMessage("on purpose");
        assertThat(page(BOB)).as("a failed transaction leaves no notification").isEmpty();
        assertThat(claim(10, NOW, UNTIL))
                .as("a failed transaction leaves nothing to deliver")
                .isEmpty();
    }

    @Test
    void whatIsDueIsClaimedOnceUntilTheClaimEnds() {
        Notification first = told("first", BOB, NOW, due(NOW.minusSeconds(2)), PlanId.next());
        Notification second = told("second", BOB, NOW, due(NOW.minusSeconds(1)), PlanId.next());
        Notification third = told("third", BOB, NOW, due(NOW), PlanId.next());
        add(third, second, first);
        add(
                told("later", BOB, NOW, due(NOW.plusSeconds(1)), PlanId.next()),
                told("sent", BOB, NOW, SENT, PlanId.next()));
        add(store.as(Fixtures.tenant()), told("of others", BOB, NOW));

        assertThat(claim(2, NOW, UNTIL))
                .as("what is due for longest is claimed first, no more than asked for")
                .containsExactly(first, second);
        assertThat(claim(10, NOW, UNTIL))
                .as("what is claimed is not claimed again")
                .containsExactly(third);
        assertThat(claim(10, NOW, UNTIL))
                .as("what is not due, or was sent, is not claimed")
                .isEmpty();
        assertThat(claim(10, UNTIL, UNTIL.plusSeconds(60)))
                .as("what was claimed and not delivered is claimed again when the claim has ended, with the same id")
                .extracting(Notification::id)
                .contains(first.id(), second.id(), third.id());
    }

    private static Delivery due(Instant moment) {
        return new Delivery(DeliveryState.PENDING, DeliveryState.NONE, 0, moment, null);
    }

    @Test
    void severalNodesClaimEachOnce() {
        add(IntStream.range(0, MANY).mapToObj(i -> told("key " + i, BOB, NOW)).toArray(Notification[]::new));
        List<Outcome<List<NotificationId>>> outcomes = Together.run(NODES, node -> claimAll());
        List<NotificationId> claimed = outcomes.stream()
                .flatMap(outcome -> outcome.value() == null ? Stream.of() : outcome.value().stream())
                .toList();
        assertThat(claimed)
                .as("of several nodes each claims what the others do not")
                .doesNotHaveDuplicates();
        assertThat(claimed.size() + claimAll().size())
                .as("every notification is claimed")
                .isEqualTo(MANY);
    }

    private List<NotificationId> claimAll() {
        List<NotificationId> claimed = new ArrayList<>();
        List<Notification> some;
        do {
            some = claimOrNothing();
            some.forEach(notification -> claimed.add(notification.id()));
        } while (!some.isEmpty() && claimed.size() <= 2 * MANY);
        return claimed;
    }

    private List<Notification> claimOrNothing() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return claim(5, NOW, UNTIL);
            } catch (StaleVersionException e) {
                Thread.onSpinWait(); // somebody else was faster
            }
        }
        return List.of();
    }

    @Test
    void whatBecameOfATryIsKeptOnce() {
        Notification told = told("key", BOB, NOW);
        add(told);
        claim(10, NOW, UNTIL);
        Delivery again = new Delivery(DeliveryState.PENDING, DeliveryState.SENT, 1, NOW.plusSeconds(60), "down");
        assertThat(record(told.id(), again)).as("a try is kept").isTrue();
        assertThat(record(told.id(), SENT))
                .as("another try of the same number is not kept")
                .isFalse();
        assertThat(claim(10, NOW, UNTIL))
                .as("what is tried again later is not due yet")
                .isEmpty();
        assertThat(claim(10, NOW.plusSeconds(60), UNTIL))
                .as("what failed is due again when it is time, whoever had claimed it")
                .containsExactly(told.withDelivery(again));

        Delivery sent = new Delivery(DeliveryState.SENT, DeliveryState.SENT, 2, null, null);
        assertThat(record(told.id(), sent)).isTrue();
        assertThat(page(BOB)).as("how a delivery stands comes back").containsExactly(told.withDelivery(sent));
        assertThat(record(told.id(), new Delivery(DeliveryState.PENDING, DeliveryState.SENT, 3, NOW, null)))
                .as("nothing is kept behind the end of a delivery")
                .isFalse();
        assertThat(record(NotificationId.next(), SENT))
                .as("nothing is kept of what is not there")
                .isFalse();
        Notification others = told("of others", BOB, NOW);
        add(store.as(Fixtures.tenant()), others);
        assertThat(record(others.id(), SENT))
                .as("nothing is kept of another tenant's")
                .isFalse();
    }

    @Test
    void aPersonsListComesPageByPageNewestFirst() {
        List<Notification> listed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Notification told = told("key " + i, BOB, NOW.plusSeconds(i / 2));
            listed.add(0, told);
            add(told, told("carol " + i, CAROL, NOW), unlisted(told("unlisted " + i, BOB, NOW)));
        }
        assertThat(paged(false, 3))
                .as("a person's own list comes newest first, page by page, each once")
                .containsExactlyElementsOf(listed);
    }

    private List<Notification> paged(boolean unreadOnly, int size) {
        List<Notification> all = new ArrayList<>();
        @Nullable NotificationCursor after = null;
        List<Notification> page;
        do {
            NotificationCursor last = after;
            page = ask(repository -> repository.page(BOB, unreadOnly, last, size));
            assertThat(page).as("a page is no longer than asked for").hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).cursor();
        } while (!page.isEmpty() && all.size() <= MANY);
        return all;
    }

    @Test
    void whatAPersonReadsIsReadByNobodyElse() {
        Notification first = told("first", BOB, NOW);
        Notification second = told("second", BOB, NOW.plusSeconds(1));
        Notification carols = told("carols", CAROL, NOW);
        add(first, second, carols, unlisted(told("unlisted", BOB, NOW)));
        assertThat(unread(BOB)).as("what is listed and unread is counted").isEqualTo(2);

        store.write(repositories ->
                repositories.notifications().markRead(BOB, List.of(first.id(), carols.id()), NOW.plusSeconds(9)));
        assertThat(page(BOB))
                .as("what was read has its moment")
                .containsExactly(second, first.withReadAt(NOW.plusSeconds(9)));
        assertThat(page(CAROL)).as("another person's is not marked as read").containsExactly(carols);
        assertThat(paged(true, 5)).as("what was read is left out").containsExactly(second);

        store.write(repositories -> repositories.notifications().markAllRead(BOB, NOW.plusSeconds(20)));
        assertThat(page(BOB))
                .as("what was read before keeps its moment")
                .containsExactly(second.withReadAt(NOW.plusSeconds(20)), first.withReadAt(NOW.plusSeconds(9)));
        assertThat(unread(CAROL)).isEqualTo(1);
    }

    @Test
    void whatWasGivenUpIsListed() {
        Notification failed = told("failed", BOB, NOW, FAILED, PlanId.next());
        Notification older = told("older", CAROL, NOW.minusSeconds(1), FAILED, PlanId.next());
        add(older, failed, told("pending", BOB, NOW), told("sent", BOB, NOW, SENT, PlanId.next()));
        add(store.as(Fixtures.tenant()), told("of others", BOB, NOW, FAILED, PlanId.next()));
        assertThat(failed(null))
                .as("what was given up is listed with its reason, newest first")
                .containsExactly(failed, older);
        assertThat(failed(failed.cursor()))
                .as("the next page of what was given up starts behind the last")
                .containsExactly(older);
    }

    @Test
    void aPlanThatGoesTakesItsNotificationsAlong() {
        PlanId gone = PlanId.next();
        Notification other = told("other", BOB, NOW);
        Notification others = told("of others", BOB, NOW, PENDING, gone);
        add(told("gone", BOB, NOW, PENDING, gone), other);
        Store elsewhere = store.as(Fixtures.tenant());
        add(elsewhere, others);
        store.write(repositories -> repositories.notifications().forget(gone));
        assertThat(page(BOB))
                .as("of a plan that goes all notifications go, and no others")
                .containsExactly(other);
        assertThat(elsewhere.<List<Notification>>read(
                        repositories -> repositories.notifications().page(BOB, false, null, 10)))
                .as("another tenant's notifications stay")
                .containsExactly(others);
    }
}
