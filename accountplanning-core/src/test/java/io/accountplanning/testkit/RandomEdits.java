package io.accountplanning.testkit;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.charter.Charter;
import io.accountplanning.charter.RelationshipObjective;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.portal.SharingTab;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardTab;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Sections.Filled;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of every section, each of a random kind: rows added, removed, moved and changed, fields filled and emptied. */
public final class RandomEdits {

    private final Random random;
    private final boolean approvals;

    /** Edits that are the same for the same seed, but for new ids. */
    public RandomEdits(Random random) {
        this(random, true);
    }

    private RandomEdits(Random random, boolean approvals) {
        this.random = random;
        this.approvals = approvals;
    }

    /** Edits that leave the approval alone. */
    public static RandomEdits withoutApprovals(Random random) {
        return new RandomEdits(random, false);
    }

    /** Makes one edit of one section; edits that break a rule of the section change nothing. */
    public void edit(PlanWorkspace plan) {
        List<Filled<?>> sections = Stream.concat(Sections.byHand().stream(), Stream.of(HostSection.filled()))
                .toList();
        try {
            switch (random.nextInt(8)) {
                case 0 -> plan.details().edit(this::edited);
                case 1 -> managed(plan);
                default -> edit(plan, RandomPlans.pick(sections, random));
            }
        } catch (InvalidException | AccessDeniedException notThisEdit) {
            plan.details().edit(d -> d.withSubject("Subject " + random.nextInt(5)));
        }
    }

    private void managed(PlanWorkspace plan) {
        switch (random.nextInt(approvals ? 11 : 9)) {
            case 0 -> plan.makePrimary();
            case 1 -> plan.makeSecondary();
            case 2 -> answer(plan.scorecards());
            case 3 -> charter(plan);
            case 4 -> plan.reviews().prepare(Fixtures.TODAY, "Review " + random.nextInt(5));
            case 5 ->
                plan.reviews().get().decisions().stream()
                        .findFirst()
                        .ifPresent(decision -> plan.reviews().toTask(decision.id()));
            case 6 -> plan.comments().add("Remark " + random.nextInt(5));
            case 7 -> plan.files().link("Link " + random.nextInt(5), "https://example.com/" + random.nextInt(5));
            case 8 -> share(plan.sharing());
            case 9 -> plan.approval().request("please");
            default -> plan.approval().withdraw(null);
        }
    }

    private void share(SharingTab tab) {
        SharedPart what = RandomPlans.pick(tab.lines(), random).what();
        switch (random.nextInt(4)) {
            case 0 -> tab.show();
            case 1 -> tab.asDeclared(what);
            case 2 -> tab.makeInternal(what);
            default -> tab.share(what);
        }
    }

    /** Where the tenant has a template {@code health}, a card is started first. */
    private void answer(ScorecardTab tab) {
        if (tab.get().cards().isEmpty()) {
            try {
                tab.start("health");
            } catch (NotFoundException noTemplate) {
                return;
            }
        }
        ScorecardQuestion question = RandomPlans.pick(tab.get().questions(), random);
        if (random.nextInt(3) == 0) {
            tab.notApplicable(question.id(), "because");
        } else {
            tab.answer(question.id(), Integer.toString(random.nextInt(12)), Locale.ROOT);
        }
    }

    /** Where no strategic objective is in use, which is where there are none to describe, it stays as it is. */
    private void charter(PlanWorkspace plan) {
        List<RelationshipObjective> objectives = plan.charter().objectives();
        if (objectives.isEmpty()) {
            return;
        }
        RelationshipObjective one = RandomPlans.pick(objectives, random);
        plan.charter().describe(one.id(), random.nextInt(3) == 0 ? RichText.EMPTY : Fixtures.richText(one.name()));
        Charter other = StrategySections.charter();
        plan.charter()
                .edit(charter -> charter.withSharedVision(other.sharedVision())
                        .withOurBehaviours(random.nextBoolean() ? other.ourBehaviours() : RichText.EMPTY));
    }

    private <S extends PlanSection> void edit(PlanWorkspace plan, Filled<S> filled) {
        plan.section(filled.type()).edit(before -> edited(filled.type(), before, filled.value()));
    }

    /** Some of the fields and rows of another state of the section in place of those that it has. */
    <S extends PlanSection> S edited(SectionType<S> type, S before, S other) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? other : type.empty();
        }
        S result = before;
        for (Column<S, ?> field : type.fields()) {
            result = random.nextInt(3) == 0 ? withValue(result, field, other) : result;
        }
        for (Table<?> table : type.tables()) {
            result = withRows(type, result, table, other);
        }
        return result;
    }

    private <S extends PlanSection, R extends Row> S withRows(SectionType<S> type, S section, Table<R> table, S other) {
        List<R> rows = new ArrayList<>(type.rows(section, table));
        List<R> others = type.rows(other, table);
        for (int i = random.nextInt(4); i > 0; i--) {
            edit(table, rows, others);
        }
        return type.withRows(section, table, rows);
    }

    private <R extends Row> void edit(Table<R> table, List<R> rows, List<R> others) {
        int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        switch (rows.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> {
                R added = RandomPlans.pick(others, random);
                if (rows.stream().noneMatch(row -> row.id().equals(added.id()))) {
                    rows.add(at, added);
                }
            }
            case 1 -> rows.remove(at);
            case 2 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
            case 3 -> Collections.shuffle(rows, random);
            default -> {
                Column<R, ?> column = RandomPlans.pick(table.columns(), random);
                rows.set(at, withValue(rows.get(at), column, RandomPlans.pick(others, random)));
            }
        }
    }

    private static <T, V> T withValue(T record, Column<T, V> column, T other) {
        return column.with(record, column.get(other));
    }

    private PlanDetails edited(PlanDetails details) {
        return details.withSubject("Subject " + random.nextInt(5))
                .withStatus(RandomPlans.pick(List.of(PlanStatus.values()), random))
                .withOwner(RandomPlans.user(random))
                .withVision(Fixtures.richText("vision " + random.nextInt(3)))
                .withClientStatus(RandomPlans.pick(List.of(ClientStatus.values()), random), "because")
                .withBcgClass(random.nextBoolean() ? BcgClass.STAR : null)
                .withRevenueNextYear(random.nextBoolean() ? new BigDecimal(random.nextInt(9)) : null);
    }
}
