package io.accountplanning.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A text is planted in every cell and field that takes one: those that a client must not see never come out. */
class ClientProjectionProperties {

    private static final Set<String> PRIVATE_SECTIONS = Set.of(
            "approval",
            "comments",
            "competitors",
            "customFields",
            "files",
            "healthOverride",
            "initiatives",
            "marketPosition",
            "meetings",
            "projectRequests",
            "relationshipMap",
            "scorecards",
            "taskLinks",
            "sharing",
            "updateRequests",
            "whitespace");

    private final Workspace alice =
            AccountPlanning.builder().section(Risks.SECTION).build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    @Property(tries = 100)
    void nothingInternalIsSeen(@ForAll @Size(max = 3) List<Boolean> rows) {
        PlanDocument full = planted(plan.document(), rows.size());

        String seen = full.seenBy(Audience.CLIENT).toString();

        assertThat(full.toString()).contains(rows.isEmpty() ? List.of("Grow") : List.of("internal-", "shared-"));
        assertThat(seen).doesNotContain("internal-");
    }

    @Property(tries = 100)
    void everythingElseIsSeen(@ForAll @Size(max = 3) List<Boolean> rows) {
        PlanDocument full = planted(plan.document(), rows.size());

        assertThat(markers(full.seenBy(Audience.CLIENT))).isEqualTo(sharedOnly(markers(full)));
        assertThat(full.seenBy(Audience.INTERNAL)).isEqualTo(full);
    }

    @Property(tries = 20)
    void lookingTwiceShowsTheSame(@ForAll @Size(max = 3) List<Boolean> rows) {
        PlanDocument once = planted(plan.document(), rows.size()).seenBy(Audience.CLIENT);

        assertThat(once.seenBy(Audience.CLIENT)).isEqualTo(once);
    }

    @Example
    void theProductsPromisesAreMarkedInternal() {
        List<String> internal = new ArrayList<>();
        plan.document().sections().forEach(part -> internal.addAll(internal(part.type())));
        internal.addAll(internal(PlanDetails.SECTION));

        assertThat(internal)
                .containsExactlyInAnyOrder(
                        "dueDiligence.weaknesses",
                        "dueDiligence.threats",
                        "dueDiligence.financialYears.salesSpent",
                        "offering.offerings.potential",
                        "offering.offerings.scale",
                        "offering.offerings.prioritization",
                        "offering.offerings.notes",
                        "team.companyTeam.workingStatus",
                        "team.clientTeam.workingStatus",
                        "team.companyTeam.personality",
                        "team.companyTeam.highlightNotes",
                        "team.clientTeam.personality",
                        "team.clientTeam.highlightNotes",
                        "planning.threats",
                        "businessReviews.reviews.rating",
                        "businessReviews.reviews.notes",
                        "approval",
                        "comments",
                        "files",
                        "competitors",
                        "customFields",
                        "initiatives",
                        "marketPosition",
                        "goals.goals.measure",
                        "healthOverride",
                        "sharing",
                        "updateRequests",
                        "meetings",
                        "projectRequests",
                        "taskLinks",
                        "relationshipMap",
                        "whitespace",
                        "scorecards",
                        "acmeRisks.plan",
                        "acmeRisks.risks.likelihood",
                        "acmeRisks.secrets",
                        "plan.clientStatus",
                        "plan.clientStatusReason",
                        "plan.bcgClass",
                        "plan.revenueNextYear",
                        "plan.marginPercent",
                        "plan.walletSharePercent");
    }

    private static List<String> internal(SectionType<?> type) {
        List<String> found = new ArrayList<>();
        if (type.isInternal()) {
            return List.of(type.key());
        }
        type.fields().stream().filter(Column::isInternal).forEach(field -> found.add(type.key() + "." + field.name()));
        for (Table<?> table : type.tables()) {
            String name = type.key() + "." + table.name();
            if (table.isInternal()) {
                found.add(name);
            } else {
                table.columns().stream()
                        .filter(Column::isInternal)
                        .forEach(column -> found.add(name + "." + column.name()));
            }
        }
        return found;
    }

    private static PlanDocument planted(PlanDocument document, int rows) {
        PlanDocument result = document;
        for (PlanDocument.Part<?> part : document.sections()) {
            result = planted(result, part.type(), rows);
        }
        return result;
    }

    private static <S extends PlanSection> PlanDocument planted(PlanDocument document, SectionType<S> type, int rows) {
        S section = document.section(type);
        boolean hidden = PRIVATE_SECTIONS.contains(type.key());
        for (Column<S, ?> field : rows == 0 ? List.<Column<S, ?>>of() : type.fields()) {
            section = planted(section, field, hidden || field.isInternal(), type.key());
        }
        for (Table<?> table : type.tables()) {
            section = withRows(type, section, table, hidden, rows);
        }
        return document.with(type, section);
    }

    private static <S extends PlanSection, R extends Row> S withRows(
            SectionType<S> type, S section, Table<R> table, boolean hidden, int count) {
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            R row = table.newRow(table.columns().stream()
                    .map(ClientProjectionProperties::required)
                    .toList());
            for (Column<R, ?> column : table.columns()) {
                R planted = planted(row, column, hidden || table.isInternal() || column.isInternal(), table.name() + i);
                row = table.origin(planted) == null ? planted : row; // no section is called so
            }
            rows.add(row);
        }
        return type.withRows(section, table, rows);
    }

    private static Object required(Column<?, ?> column) {
        CellType<?> type = column.type();
        return switch (type.kind()) {
            case TEXT -> "x";
            case INTEGER -> 2027;
            case NUMBER, AMOUNT, PERCENT -> java.math.BigDecimal.ONE;
            case DATE -> java.time.LocalDate.of(2027, 1, 1);
            case RICH_TEXT -> RichText.EMPTY;
            case YES_NO -> true;
            case CHOICE -> type.choices().get(0);
            case LIST -> List.of();
            case REFERENCE, EXPRESSION -> column.isRequired() ? reference(type) : null;
        };
    }

    /** An id, or where that is none, a moment. */
    private static Object reference(CellType<?> type) {
        try {
            return type.restore("01a20312-1943-7caf-803e-da24f5aaf95f");
        } catch (java.time.DateTimeException e) {
            return type.restore("2027-02-15T10:00:00Z");
        }
    }

    @SuppressWarnings("unchecked") // the kind says what the column holds
    private static <R, V> R planted(R record, Column<R, V> column, boolean hidden, String where) {
        String marker = (hidden ? "internal-" : "shared-") + where + "-" + column.name() + ".";
        return switch (column.type().kind()) {
            case TEXT -> column.with(record, (V) marker);
            case RICH_TEXT -> column.with(record, (V) RichText.ofPlain(marker));
            default -> record;
        };
    }

    private static Set<String> markers(PlanDocument document) {
        Set<String> found = new TreeSet<>();
        java.util.regex.Pattern.compile("(internal|shared)-[\\w-]+\\.")
                .matcher(document.toString())
                .results()
                .forEach(result -> found.add(result.group()));
        return found;
    }

    private static Set<String> sharedOnly(Set<String> markers) {
        Set<String> shared = new TreeSet<>(markers);
        shared.removeIf(marker -> marker.startsWith("internal-"));
        return shared;
    }
}
