package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.revenue.RevenueRepository.InvoicedSum;
import io.accountplanning.revenue.RevenueRepository.PlannedSum;
import io.accountplanning.risk.RiskCondition;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskFacts;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random plans and random questions: counts, sums of revenue and accounts at risk are what a simple model says. */
public abstract class PortfolioContract extends StorageContract {

    private static final int PLANS = 15;
    private static final int QUESTIONS = 20;

    @Test
    void everyQuestionIsAnsweredAsTheModelAnswersIt() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = RandomPlans.plans(fresh, random, PLANS);
            for (int i = 0; i < QUESTIONS; i++) {
                PlanQuery query = new PlanQuery(
                        RandomPlans.filter(random), RandomPlans.visibility(random), RandomPlans.day(random));
                List<ListModel.Kept> plans = model.matching(query).toList();
                assertCounted(fresh, plans, query);
                assertSummed(fresh, plans, query);
                assertFoundByCurrency(fresh, plans, query);
                assertAtRisk(fresh, plans, new RiskQuery(query, rules(random), zone(random)), 1 + random.nextInt(4));
            }
        });
    }

    private static ZoneId zone(Random random) {
        return RandomPlans.pick(
                List.of(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York")), random);
    }

    @Test
    void invoicesInAnotherCurrencyStandApart() {
        Store fresh = store.as(Fixtures.tenant());
        AccountPlan plan = fresh.insert(Fixtures.details("Grow Acme"));
        LocalDate inside = plan.period().startInclusive();
        String own = plan.details().currency().getCurrencyCode();
        String other = own.equals("CHF") ? "USD" : "CHF";
        fresh.save(
                plan.id(),
                Relations.SECTION,
                Relations.EMPTY.link(invoice("1", inside, own)).link(invoice("2", inside, other)));

        PlanQuery query = new PlanQuery(PlanFilter.all(), new Visibility.All(), inside);
        assertThat(fresh.<List<InvoicedSum>>read(
                        repositories -> repositories.revenue().invoiced(query)))
                .as("invoices inside the plan's period are summed by currency, never mixed: %s", query)
                .containsExactlyInAnyOrder(
                        new InvoicedSum(own, own, BigDecimal.TEN), new InvoicedSum(own, other, BigDecimal.TEN));
    }

    @Test
    void anInvoiceThatIsLinkedToSeveralPlansCountsOnceForTheFirst() {
        Store fresh = store.as(Fixtures.tenant());
        AccountPlan first = fresh.insert(Fixtures.details("Grow Acme"));
        AccountPlan second = fresh.insert(Fixtures.details("Keep Acme"));
        LocalDate inside = first.period().startInclusive();
        String own = first.details().currency().getCurrencyCode();
        Relations one = Relations.EMPTY.link(invoice("1", inside, own));
        fresh.save(second.id(), Relations.SECTION, one.link(invoice("2", inside, own)));
        fresh.save(first.id(), Relations.SECTION, one.link(invoice("3", inside.minusDays(1), own)));

        PlanQuery query = new PlanQuery(PlanFilter.all(), new Visibility.All(), inside);
        assertThat(fresh.<List<InvoicedSum>>read(
                        repositories -> repositories.revenue().invoiced(query)))
                .as("an invoice that is linked to several plans counts once")
                .containsExactly(new InvoicedSum(own, own, BigDecimal.valueOf(20)));
    }

    private static HostRecord invoice(String id, LocalDate day, String currency) {
        return new HostRecord(
                RecordKind.INVOICE,
                id,
                "Invoice " + id,
                day,
                new Money(BigDecimal.TEN, Currency.getInstance(currency)));
    }

    private static void assertCounted(Store store, List<ListModel.Kept> plans, PlanQuery query) {
        PortfolioCounts counts =
                store.read(repositories -> repositories.dashboard().counts(query));
        for (PlanStatus status : PlanStatus.values()) {
            assertThat(counts.of(status))
                    .as("plans are counted by status: %s of %s", status, query)
                    .isEqualTo(plans.stream()
                            .filter(kept -> kept.plan().status() == status)
                            .count());
        }
        for (ClientStatus status : ClientStatus.values()) {
            assertThat(counts.of(status))
                    .as("plans are counted by client status: %s of %s", status, query)
                    .isEqualTo(plans.stream()
                            .filter(kept -> judged(kept) == status)
                            .count());
        }
        assertThat(counts.withoutClientStatus())
                .as("plans that nobody has judged are counted: %s", query)
                .isEqualTo(plans.stream().filter(kept -> judged(kept) == null).count());
        for (HealthBand band : HealthBand.values()) {
            assertThat(counts.of(band))
                    .as("plans are counted by health as of today: %s of %s", band, query)
                    .isEqualTo(plans.stream()
                            .map(kept -> kept.shown(query.today()))
                            .filter(shown -> shown != null && shown.band() == band)
                            .count());
        }
        assertThat(counts.withoutHealth())
                .as("plans without a score are counted: %s", query)
                .isEqualTo(plans.stream()
                        .filter(kept -> kept.shown(query.today()) == null)
                        .count());
        List<Integer> overdue = plans.stream()
                .map(kept -> kept.row(query.today()).overdueTasks())
                .toList();
        assertThat(counts.overdueTasks())
                .as("overdue tasks are counted: %s", query)
                .isEqualTo(overdue.stream().mapToLong(Integer::longValue).sum());
        assertThat(counts.plansWithOverdueTasks())
                .as("plans with overdue tasks are counted once each: %s", query)
                .isEqualTo(overdue.stream().filter(tasks -> tasks > 0).count());
    }

    private static ClientStatus judged(ListModel.Kept kept) {
        return kept.plan().details().standing().clientStatus();
    }

    private static void assertSummed(Store store, List<ListModel.Kept> plans, PlanQuery query) {
        Map<List<Object>, BigDecimal> planned = new HashMap<>();
        Map<List<Object>, BigDecimal> invoiced = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (ListModel.Kept kept : byNumber(plans)) {
            AccountPlan plan = kept.plan();
            String currency = plan.details().currency().getCurrencyCode();
            BigDecimal yearly = plan.details().targets().revenueNextYear();
            if (yearly != null) {
                planned.merge(List.of(currency, plan.period().dates()), yearly, BigDecimal::add);
            }
            kept.relations().ofKind(RecordKind.INVOICE).stream()
                    .filter(invoice -> invoice.amount() != null && isInside(invoice, plan))
                    .filter(invoice -> counted.add(invoice.recordId()))
                    .forEach(invoice ->
                            invoiced.merge(List.of(currency, invoice.currency()), invoice.amount(), BigDecimal::add));
        }
        assertThat(store.<List<PlannedSum>>read(
                        repositories -> repositories.revenue().planned(query)))
                .as("what plans plan is summed by currency and period: %s", query)
                .containsExactlyInAnyOrderElementsOf(planned.entrySet().stream()
                        .map(sum -> new PlannedSum(
                                (String) sum.getKey().get(0),
                                (io.accountplanning.time.DateRange) sum.getKey().get(1),
                                sum.getValue()))
                        .toList());
        assertThat(store.<List<InvoicedSum>>read(
                        repositories -> repositories.revenue().invoiced(query)))
                .as(
                        "invoices that are there and inside the plan's period are summed once by currency, never mixed: %s",
                        query)
                .containsExactlyInAnyOrderElementsOf(invoiced.entrySet().stream()
                        .map(sum -> new InvoicedSum(
                                (String) sum.getKey().get(0),
                                (String) sum.getKey().get(1),
                                sum.getValue()))
                        .toList());
    }

    private static void assertFoundByCurrency(Store store, List<ListModel.Kept> plans, PlanQuery query) {
        for (List<String> currencies : List.of(List.of("EUR"), List.of("USD", "JPY"), List.of("XXX"))) {
            assertThat(store.<List<RevenueInOneCurrency.PlanOfRevenue>>read(
                            repositories -> repositories.revenue().plansIn(query, currencies, 4)))
                    .as(
                            "the plans that have something in a currency come by their numbers: %s of %s",
                            currencies, query)
                    .containsExactlyElementsOf(plans.stream()
                            .filter(kept -> hasSomethingIn(currencies, kept))
                            .map(ListModel.Kept::plan)
                            .sorted(Comparator.comparing(AccountPlan::number))
                            .limit(4)
                            .map(plan -> new RevenueInOneCurrency.PlanOfRevenue(plan.id(), plan.number()))
                            .toList());
        }
    }

    private static boolean hasSomethingIn(List<String> currencies, ListModel.Kept kept) {
        AccountPlan plan = kept.plan();
        boolean own = currencies.contains(plan.details().currency().getCurrencyCode());
        return (own && plan.details().targets().revenueNextYear() != null)
                || kept.relations().ofKind(RecordKind.INVOICE).stream()
                        .filter(invoice -> invoice.amount() != null && isInside(invoice, plan))
                        .anyMatch(invoice -> own || currencies.contains(invoice.currency()));
    }

    private static List<ListModel.Kept> byNumber(List<ListModel.Kept> plans) {
        return plans.stream()
                .sorted(Comparator.comparingLong(
                        kept -> AccountPlan.countOf(kept.plan().number())))
                .toList();
    }

    private static boolean isInside(LinkedRecord invoice, AccountPlan plan) {
        LocalDate date = invoice.date();
        return date != null
                && invoice.isThere()
                && !date.isBefore(plan.period().startInclusive())
                && date.isBefore(plan.period().endExclusive());
    }

    private static void assertAtRisk(Store store, List<ListModel.Kept> plans, RiskQuery query, int size) {
        List<RiskFacts> expected = plans.stream()
                .map(kept -> facts(kept, query))
                .filter(facts -> isAtRisk(facts, query))
                .sorted(Comparator.comparingInt((RiskFacts facts) -> -facts.overdueTasks())
                        .thenComparing(facts -> facts.plan().toString()))
                .toList();
        List<RiskFacts> found = new ArrayList<>();
        RiskCursor after = null;
        while (found.size() <= PLANS) {
            RiskCursor from = after;
            List<RiskFacts> page =
                    store.read(repositories -> repositories.risk().atRisk(query, from, size));
            found.addAll(page);
            if (page.size() < size) {
                break;
            }
            after = page.get(size - 1).cursor();
        }
        assertThat(found)
                .as("the accounts that a rule holds for are shown once each, the most overdue first: %s", query)
                .containsExactlyElementsOf(expected);
        assertThat(store.<Long>read(repositories -> repositories.risk().count(query)))
                .as("the accounts that a rule holds for are counted: %s", query)
                .isEqualTo(expected.size());
    }

    private static boolean isAtRisk(RiskFacts facts, RiskQuery query) {
        LocalDate today = query.plans().today();
        return query.rules().stream()
                .anyMatch(rule -> rule.conditions().stream().allMatch(condition -> {
                    if (condition instanceof RiskCondition.ClientStatusIs is) {
                        return facts.clientStatus() != null && is.statuses().contains(facts.clientStatus());
                    }
                    if (condition instanceof RiskCondition.OverdueTasks overdue) {
                        return facts.overdueTasks() >= overdue.atLeast();
                    }
                    if (condition instanceof RiskCondition.HealthAtMost low) {
                        return facts.health() != null && facts.health().compareTo(low.score()) <= 0;
                    }
                    if (condition instanceof RiskCondition.NotChangedFor stale) {
                        return ChronoUnit.DAYS.between(facts.lastChange(), today) >= stale.days();
                    }
                    LocalDate lastDay = facts.period().endExclusive().minusDays(1);
                    return !lastDay.isAfter(today.plusDays(((RiskCondition.PeriodEndsWithin) condition).days()));
                }));
    }

    private static RiskFacts facts(ListModel.Kept kept, RiskQuery query) {
        LocalDate today = query.plans().today();
        StoredHealth.Shown shown = kept.shown(today);
        boolean health = query.rules().stream().anyMatch(rule -> rule.healthAtMost() != null);
        boolean lastChange = query.rules().stream().anyMatch(rule -> rule.notChangedFor() != null);
        List<LocalDate> overdue = kept.planning().tasks().stream()
                .filter(task -> task.isOverdue(today))
                .map(Task::deadline)
                .sorted()
                .toList();
        AccountPlan plan = kept.plan();
        return new RiskFacts(
                plan.id(),
                plan.number(),
                plan.client(),
                plan.subject(),
                plan.owner(),
                plan.period().dates(),
                plan.details().standing().clientStatus(),
                plan.details().standing().clientStatusReason(),
                overdue.size(),
                overdue.isEmpty() ? null : overdue.get(0),
                health && shown != null ? shown.score() : null,
                lastChange ? lastChange(kept, today, query.zone()) : null);
    }

    private static LocalDate lastChange(ListModel.Kept kept, LocalDate today, ZoneId zone) {
        return Stream.concat(Stream.of(kept.plan().created().at()), kept.changesByPeople().stream())
                .map(at -> LocalDate.ofInstant(at, zone))
                .filter(day -> !day.isAfter(today)
                        || day.equals(LocalDate.ofInstant(kept.plan().created().at(), zone)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<RiskRule> rules(Random random) {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> rule(RiskRule.of("Rule " + i), random))
                .toList();
    }

    private static RiskRule rule(RiskRule rule, Random random) {
        RiskRule first = condition(rule, random);
        return random.nextBoolean() ? first : condition(first, random);
    }

    private static RiskRule condition(RiskRule rule, Random random) {
        return switch (random.nextInt(7)) {
            case 4 -> rule.withHealthAtMost(RandomHealth.score(random));
            case 5, 6 -> rule.withNotChangedFor(1 + random.nextInt(4));
            case 0 -> rule.withClientStatuses(RandomPlans.pick(List.of(ClientStatus.values()), random));
            case 1 -> rule.withPeriodEndsWithin(random.nextInt(120));
            default -> rule.withOverdueTasks(1 + random.nextInt(2));
        };
    }
}
