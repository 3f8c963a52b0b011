package io.accountplanning.export.deck;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.revenue.Pipeline;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A plan that has something for every slide. */
final class ReviewPlan {

    private ReviewPlan() {}

    static PlanWorkspace full() {
        PlanWorkspace plan = SamplePlan.full();
        people(plan);
        whitespace(plan);
        plan.initiatives()
                .edit(i -> i.add(
                                initiative("Retail screens in all flagship stores", 480_000, 60, InitiativeStage.READY))
                        .add(initiative("Loyalty programme for repeat buyers", 250_000, 35, InitiativeStage.DEVELOPING))
                        .add(initiative("Fragrance launch in Seoul", 610_000, 20, InitiativeStage.QUALIFYING))
                        .add(initiative("Print production in-house", 90_000, 10, InitiativeStage.DROPPED)));
        plan.reviews()
                .edit(r -> r.add(BusinessReview.planned(LocalDate.of(2027, 4, 20), "Review of the first quarter")));
        return plan;
    }

    static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    static PlanRevenue revenue(PlanWorkspace plan) {
        PlanRevenue known = plan.revenue().current();
        return new PlanRevenue(
                known.currency(),
                known.period(),
                known.asOf(),
                known.planned(),
                known.reading(),
                new BigDecimal("512000"),
                known.elsewhere(),
                known.undated(),
                Pipeline.of(
                        new BigDecimal("900000"),
                        List.of(new Pipeline.Deal(new BigDecimal("1200000"), new BigDecimal("60")))));
    }

    private static Initiative initiative(String name, long value, int percent, InitiativeStage stage) {
        return Initiative.of(name)
                .withStage(stage)
                .withValue(BigDecimal.valueOf(value))
                .withProbabilityPercent(BigDecimal.valueOf(percent))
                .withTargetDate(LocalDate.of(2027, 9, 30))
                .withOwner(UserId.of("alice"))
                .withProduct("Retail media");
    }

    private static void people(PlanWorkspace plan) {
        ContactPerson chief = ContactPerson.of("Олена Шевченко")
                .withTitle("Chief marketing officer")
                .withRoles(ContactRole.DECISION_MAKER)
                .withPoliticalStatus(PoliticalStatus.INNER_CIRCLE)
                .withSupport(Support.SUPPORTER)
                .withLastContact(LocalDate.of(2026, 9, 1));
        ContactPerson retail = ContactPerson.of("Νίκος Παπαδόπουλος")
                .withTitle("Head of retail")
                .withReportsTo(chief.id())
                .withRoles(ContactRole.CHAMPION, ContactRole.INFLUENCER)
                .withPoliticalStatus(PoliticalStatus.POLITICAL_STRUCTURE)
                .withSupport(Support.MENTOR);
        ContactPerson buyer = ContactPerson.of("Margaux Delacroix-Beaumont")
                .withTitle("Procurement lead for media and production services")
                .withReportsTo(chief.id())
                .withRoles(ContactRole.GATEKEEPER, ContactRole.BLOCKER)
                .withPoliticalStatus(PoliticalStatus.INNER_CIRCLE)
                .withSupport(Support.NON_SUPPORTER);
        ContactPerson data = ContactPerson.of("李明").withTitle("数据主管").withSupport(Support.NEUTRAL);
        plan.relationshipMap()
                .edit(m -> m.addPerson(chief)
                        .addPerson(retail)
                        .addPerson(buyer)
                        .addPerson(data)
                        .addPerson(ContactPerson.of(SamplePlan.ARABIC).withTitle("شريك إعلامي"))
                        .tie(PersonTie.influences(retail.id(), chief.id()).withStrength(3))
                        .tie(PersonTie.conflict(retail.id(), buyer.id()))
                        .relate(Relationship.of("alice", chief.id())
                                .withCoverage(Coverage.MULTIPLE)
                                .withLastMet(LocalDate.of(2026, 9, 1)))
                        .relate(Relationship.of("bob", retail.id())
                                .withCoverage(Coverage.IN_DEPTH)
                                .withLastMet(LocalDate.of(2027, 2, 1))));
    }

    private static void whitespace(PlanWorkspace plan) {
        List<BusinessUnit> units = List.of(
                BusinessUnit.of("France"),
                BusinessUnit.of("Italy"),
                BusinessUnit.of("Japan"),
                BusinessUnit.of("United Arab Emirates"));
        List<Product> products = List.of(
                Product.of("Brand strategy"),
                Product.of("Retail media"),
                Product.of("Production"),
                Product.of("Loyalty"));
        WhitespaceState[] states = WhitespaceState.values();
        plan.whitespace().edit(map -> {
            var result = map;
            for (BusinessUnit unit : units) {
                result = result.add(unit);
            }
            for (Product product : products) {
                result = result.add(product);
            }
            for (int i = 0; i < units.size() * products.size(); i++) {
                WhitespaceState state = states[(i * 7 + i / 4) % states.length];
                WhitespaceCell cell = WhitespaceCell.of(
                                units.get(i / 4).id(), products.get(i % 4).id(), state)
                        .withMarketValue(BigDecimal.valueOf(40_000L * (i % 5 + 1)));
                result = result.put(
                        state == WhitespaceState.DEPLOYED
                                ? cell.withOurSharePercent(BigDecimal.valueOf(30 + i * 4))
                                : cell);
            }
            return result;
        });
    }
}
