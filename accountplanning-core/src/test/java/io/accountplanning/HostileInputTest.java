package io.accountplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.bulk.Bulk;
import io.accountplanning.comment.NewComment;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.filter.SavedFilters;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Measure;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.text.CursorText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could send who means harm: refused in words, at once, with nothing changed. */
@Timeout(30)
class HostileInputTest {

    private final Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ADMINISTRATOR));
    private final AccountPlan acme = alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)));

    @Test
    void aMeasureWithALongTextIsRefused() {
        assertThatThrownBy(() -> Measure.parse("COUNT of invoice where note = '" + "x".repeat(100_000) + "'"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 2000");
        assertThat(Measure.parse("COUNT of invoice where note = '" + "''x".repeat(500) + "'")
                        .conditions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E10000000", "1E2147483647", "-9e999999"})
    void aConditionWithAHugeExponentIsRefusedAtOnce(String number) {
        alice.customFields().define("size", CustomField.ofPlans("Size", CustomField.Kind.NUMBER));
        CustomCondition asked = CustomCondition.parse("size:NUMBER_AT_LEAST:" + number);

        assertThatThrownBy(() -> alice.list().find(PlanFilter.all().withCustomFields(asked), Page.first(10)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("compared with a number");
        assertThat(CustomCondition.atLeast("size", new BigDecimal(number)).values())
                .allSatisfy(value -> assertThat(value).hasSizeLessThan(30));
    }

    @Test
    void aGoalWithAHugeExponentIsRefusedAtOnce() {
        assertThatThrownBy(() -> alice.plan(acme.id())
                        .goals()
                        .edit(goals -> goals.add(Goal.of("Grow", new BigDecimal("1E100000000")))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGED, now", "CHANGED, +999999999-12-31T00:00:00Z", "PERIOD, tomorrow", "PERIOD, +999999999-01-01",
        "NUMBER, AP-99999999999999999999", "HEALTH, much", "HEALTH, 1E999999999", "CUSTOM_FIELD:budget, much",
        "CUSTOM_FIELD:budget, EUR 1E99", "CUSTOM_FIELD:size, x", "CUSTOM_FIELD:due, x"
    })
    void aForgedCursorIsRefused(String key, String value) {
        alice.customFields().define("budget", CustomField.ofPlans("Budget", CustomField.Kind.MONEY));
        alice.customFields().define("size", CustomField.ofPlans("Size", CustomField.Kind.NUMBER));
        alice.customFields().define("due", CustomField.ofPlans("Due", CustomField.Kind.DATE));
        for (String field : List.of("budget", "size", "due")) {
            String filled = field.equals("due") ? "2027-01-01" : "5";
            alice.plan(acme.id()).customFields().set(field, filled, java.util.Locale.ENGLISH);
        }
        String text = CursorText.of(key, "asc", PlanId.parse(new UUID(1L << 60 | 0x7000, 1L << 63).toString()), value);

        assertThatThrownBy(() -> {
                    Cursor cursor = Cursor.parse(text);
                    alice.list().find(PlanFilter.all(), cursor.sort(), Page.after(cursor, 10));
                })
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void cursorsAreShortAndOfDaysThatDatabasesHave() {
        String plan = acme.id().toString();

        assertThatThrownBy(() -> Cursor.parse("A".repeat(1_000_000)))
                .isInstanceOf(InvalidException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        assertThatThrownBy(() -> Cursor.parse(CursorText.of("SUBJECT", "asc", plan, "a\0b")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> TaskCursor.parse(CursorText.of("+999999999-12-31", plan, plan)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aFilterHasAnEnd() {
        ClientId[] clients = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> ClientId.of("c" + i))
                .toArray(ClientId[]::new);
        CustomCondition[] conditions = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> CustomCondition.empty("f" + i))
                .toArray(CustomCondition[]::new);
        String[] values = IntStream.rangeClosed(0, 100).mapToObj(i -> "v" + i).toArray(String[]::new);

        assertThatThrownBy(() -> PlanFilter.all().withClients(clients)).hasMessageContaining("at most 500");
        assertThatThrownBy(() -> PlanFilter.all().withCustomFields(conditions)).hasMessageContaining("at most 20");
        assertThatThrownBy(() -> CustomCondition.anyOf("f", values)).hasMessageContaining("at most 100");
        assertThatThrownBy(() -> CustomCondition.contains("f", "x".repeat(1_001)))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> CustomCondition.parse("f:ANY_OF:" + "x".repeat(1_000_000)))
                .hasMessageContaining("at most 5000");
        assertThatThrownBy(() -> PlanFilter.all().withText("a\0b")).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> CustomCondition.contains("f", "a\0b")).hasMessageContaining("U+0000");
    }

    @Test
    void onePersonKeepsSoManyFiltersAndNoMore() {
        for (int i = 0; i < SavedFilters.MOST; i++) {
            alice.savedFilters().save("Filter " + i, PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST);
        }

        assertThatThrownBy(() -> alice.savedFilters().save("More", PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 200");
    }

    @Test
    void aBulkActionHasAnEnd() {
        List<PlanId> ids = new ArrayList<>();
        for (int i = 0; i <= Bulk.MOST; i++) {
            ids.add(acme.id());
        }

        assertThatThrownBy(() -> alice.bulk().changeStatus(ids, PlanStatus.REVIEW))
                .hasMessageContaining("10000");
        assertThatThrownBy(() -> alice.bulk().delete(ids)).hasMessageContaining("10000");
    }

    @Test
    void aCommentMentionsSoManyAndNoMore() {
        NewComment comment = new NewComment(
                io.accountplanning.text.RichText.ofPlain("x"),
                IntStream.rangeClosed(0, 1_000)
                        .mapToObj(i -> UserId.of("u" + i))
                        .toList(),
                null,
                null,
                null);

        assertThatThrownBy(() -> alice.plan(acme.id()).comments().add(comment))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 1000");
    }

    @Test
    void aMindMapIsNotDeeperThanItsFilesMayBe() {
        List<MindMapNode> nodes = new ArrayList<>(List.of(MindMapNode.of("root")));
        for (int i = 0; i < 500; i++) {
            nodes.add(new MindMapNode(
                    MindMapNode.Id.next(),
                    "below",
                    nodes.get(i).id(),
                    io.accountplanning.text.RichText.EMPTY,
                    null,
                    null,
                    null,
                    false,
                    null));
        }

        assertThat(MindMap.SECTION.check(new MindMap(nodes)))
                .singleElement()
                .satisfies(broken -> assertThat(broken.message()).contains("501 levels", "500", "flatter"));
        assertThat(MindMap.SECTION.check(new MindMap(nodes.subList(0, 500)))).isEmpty();
    }

    @Test
    void whatARefusalTellsIsOneShortLine() {
        String forged = "x\n2027-03-31 ERROR forged\r\u001B[31m\u202E\u2028" + "y".repeat(1_000_000);

        assertThat(new Violation("subject", "is wrong", forged).toString())
                .hasSizeLessThan(300)
                .contains("\\u000a", "\\u001b", "\\u202e")
                .doesNotContain("\n", "\r", "\u001B", "\u202E", "\u2028");
        assertThat(new NotFoundException("plan", forged).problem())
                .hasSizeLessThan(300)
                .doesNotContain("\n", "\r", "\u001B", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u202Eb", "a\u200Bb", "\uD800"})
    void anIdIsOnOneLineAndHidesNothing(String id) {
        assertThatThrownBy(() -> UserId.of(id)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ClientId.of(id)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> io.accountplanning.host.TenantId.of(id)).isInstanceOf(InvalidException.class);
    }

    @Test
    void namesAreOneLineTypedOrGiven() {
        assertThat(Client.of("acme", "Ac\u200Bme\nLtd\u202E").name()).isEqualTo("Acme Ltd");
        assertThatThrownBy(() -> alice.plans()
                        .create(NewPlan.of(Client.of("acme", "Acme"), "Grow\nAcme")
                                .period(PlanPeriod.quarter(2027, 1))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("one line");
        assertThatThrownBy(() -> alice.plan(acme.id()).details().edit(d -> d.withSubject("Grow\u202EAcme")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("U+202E");
    }

    @Test
    void aPeriodOfAnyYearIsReadAsItIsWritten() {
        for (String text :
                List.of("0209", "0001-Q1", "9999-12", "+10000-01-01..+10001-01-01", "YEAR -0001-01-01..0000-01-01")) {
            PlanPeriod period = PlanPeriod.parse(text);
            assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period);
        }
    }
}
