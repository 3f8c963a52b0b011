package io.accountplanning.export.pdf;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.duediligence.Background;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.duediligence.Swot;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffNames;
import io.accountplanning.host.UserId;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.MeetingKind;
import io.accountplanning.money.Money;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Level;
import io.accountplanning.offering.Offering;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.team.TeamMember;
import io.accountplanning.team.WorkingStatus;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan in which everything is filled in, in several scripts, with tables that run over pages. */
public final class SamplePlan {

    public static final Instant NOW = Instant.parse("2027-02-15T10:00:00Z");
    public static final String LATIN = "Łódź, Žižkov, Coëtlogon, Nguyễn Thị Ánh";
    public static final String GREEK = "Ελληνική Διαφήμιση";
    public static final String CYRILLIC = "Київський Рекламний Дім";
    public static final String ARABIC = "شركة النخلة للإعلان";
    public static final String HEBREW = "חברת הפרסום";
    public static final String THAI = "บริษัท โฆษณา";
    public static final String CHINESE = "北京有限公司";

    private static final Map<String, String> NAMES =
            Map.of("alice", "Alice Marchetti", "bob", "Bob Østergaard", "chloe", "Chloé Lefèvre");

    private SamplePlan() {}

    public static StaffNames staff() {
        return id -> NAMES.getOrDefault(id.value(), id.value());
    }

    public static PlanWorkspace empty(String client, String subject) {
        Workspace alice = AccountPlanning.builder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .records((tenant, kind, id) -> Optional.of(new HostRecord(
                        kind,
                        id,
                        "Rebranding of the flagship stores " + id,
                        LocalDate.of(2027, 1, 20),
                        Money.of("12500.50", "USD"))))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("C-0042", client), subject).period(PlanPeriod.halfYear(2027, 1)))
                .id());
    }

    /** The scripts of the bundled fonts. */
    public static PlanWorkspace full() {
        return full("Maison Coëtlogon & Fils – " + CYRILLIC);
    }

    public static PlanWorkspace full(String client) {
        PlanWorkspace plan = empty(client, "Become the lead agency for brand and retail media in all eight markets");
        plan.details()
                .edit(d -> d.withStatus(PlanStatus.IN_PROGRESS)
                        .withIndustry("Luxury retail")
                        .withPlanType("Key account")
                        .withVision(
                                RichText.of("<p>By 2029 <b>every campaign</b> of the house starts at our table, from "
                                        + "the first brief to the last <i>measured</i> visit.</p>"))
                        .withMission(RichText.of(
                                "<p>We make eight national teams work as one agency: one calendar, one budget view,"
                                        + " one set of numbers that the client's board trusts.</p>"))
                        .withClientStatus(
                                ClientStatus.YELLOW, "The new procurement lead has asked for a second quote on media.")
                        .withBcgClass(BcgClass.STAR)
                        .withRevenueNextYear(new BigDecimal("2450000"))
                        .withMarginPercent(new BigDecimal("23.5"))
                        .withWalletSharePercent(new BigDecimal("41")));
        dueDiligence(plan);
        team(plan);
        offering(plan);
        plan.planning().edit(SamplePlan::planning);
        goals(plan);
        around(plan);
        plan.link(RecordKind.PROJECT, "P-1007");
        plan.link(RecordKind.INVOICE, "INV-2027-0031");
        return plan;
    }

    private static void dueDiligence(PlanWorkspace plan) {
        RichText list = RichText.of("<p>Sold through three doors:</p><ul><li>own boutiques<ul><li>Paris, Milan, Tokyo"
                + "</li><li>airports</li></ul></li><li>department stores</li></ul><ol><li>first the flagship</li>"
                + "<li>then the rest</li></ol>");
        RichText table = RichText.of("<table><tr><th>Partner</th><th>Role</th><th>Since</th></tr><tr><td>Atelier Sud"
                + "</td><td>Production</td><td>2019</td></tr><tr><td>" + GREEK
                + "</td><td>Media in Greece</td><td>2022</td></tr></table>");
        RichText link = RichText.of("<h3>What worked</h3><p>The <a href=\"https://example.com/spring\">spring campaign"
                + "</a> in <u>twelve</u> cities; <s>television</s>; see the review of " + LATIN + ".</p>"
                + "<blockquote>“The best launch in ten years.” — their chief executive</blockquote>");
        plan.dueDiligence()
                .edit(d -> d.addFinancialYear(
                                2024,
                                new BigDecimal("182400000"),
                                new BigDecimal("9100000"),
                                new BigDecimal("1250000"),
                                null)
                        .addFinancialYear(
                                2025,
                                new BigDecimal("196150000.50"),
                                new BigDecimal("9900000"),
                                new BigDecimal("1410000"),
                                new BigDecimal("250000"))
                        .add(MarketingActivity.of("Spring campaign “Lumière” in twelve cities")
                                .withReference("https://press.example.com/2026/03/lumiere-spring-campaign-opening"))
                        .add(MarketingActivity.of("Sponsor of the design week"))
                        .withBackground(new Background(
                                RichText.of("<p>Leather goods and, since 2021, fragrances.</p>"),
                                RichText.ofPlain("Own shop in eight languages\nTwo marketplaces"),
                                list,
                                table,
                                link,
                                RichText.of("<p>Grow in Asia, lift the share of repeat buyers to 40 %.</p>")))
                        .withSwot(new Swot(
                                RichText.of("<ul><li>A name everybody knows</li><li>Own ateliers</li></ul>"),
                                RichText.of("<ul><li>Eight national teams with eight calendars</li></ul>"),
                                RichText.of("<p>Retail media; Asia.</p>"),
                                RichText.of("<p>A rival group buys up agencies.</p>"))));
    }

    private static void team(PlanWorkspace plan) {
        plan.team()
                .edit(t -> t.addToCompanyTeam(TeamMember.of("Alice Marchetti")
                                .withTitle("Client director")
                                .withEmail("alice.marchetti@agency.example.com")
                                .withPhone("+33 1 23 45 67 89")
                                .withWorkingStatus(WorkingStatus.ACTIVE)
                                .withPlanRole("Owner")
                                .withHostId(UserId.of("alice")))
                        .addToCompanyTeam(TeamMember.of("Bob Østergaard")
                                .withTitle("Media lead")
                                .withEmail("bob.oestergaard@agency.example.com")
                                .withWorkingStatus(WorkingStatus.ON_LEAVE)
                                .withPlanRole("Media"))
                        .addToClientTeam(TeamMember.of("Олена Шевченко")
                                .withTitle("Chief marketing officer")
                                .withEmail("olena.shevchenko@coetlogon-et-fils.example.com")
                                .withPhone("+380 44 123 45 67")
                                .withPersonality("Direct; decides on numbers. Never send slides the evening before.")
                                .withHighlightNotes("Came from a bank in 2025. Runs marathons; speaks five languages.")
                                .withWorkingStatus(WorkingStatus.ACTIVE)
                                .withPlanRole("Decision maker"))
                        .addToClientTeam(TeamMember.of("Νίκος Παπαδόπουλος")
                                .withTitle("Head of retail")
                                .withPlanRole("Champion")));
    }

    private static void offering(PlanWorkspace plan) {
        plan.offering()
                .edit(o -> o.add(CurrentService.of("Brand strategy")
                                .withDescription("Platform, naming and yearly tracking in eight markets")
                                .withAnnualValue(new BigDecimal("420000")))
                        .add(CurrentService.of("Print production").withAnnualValue(new BigDecimal("95000.40")))
                        .add(Offering.of("Retail media")
                                .withPotential(Level.HIGH)
                                .withScale(Level.MEDIUM)
                                .withPrioritization(Level.HIGH)
                                .withNotes("Needs a partner for the screens in the stores"))
                        .add(Offering.of("Loyalty programme")
                                .withPotential(Level.MEDIUM)
                                .withScale(Level.HIGH)
                                .withPrioritization(Level.LOW)));
    }

    private static Planning planning(Planning planning) {
        Objective grow = Objective.of("Double the revenue from retail media")
                .withDescription(
                        RichText.of("<p>From 0.4 to 0.8 million euros, in the <b>four largest</b> markets.</p>"));
        Objective trust = Objective.of("Be trusted with the media budget");
        Item pilot = Item.of(grow.id(), "Pilot in three stores");
        Item rollOut = Item.of(grow.id(), "Roll-out");
        Planning result = planning.addObjective(grow)
                .addObjective(trust)
                .addItem(pilot)
                .addItem(rollOut)
                .withWords(
                        RichText.of("<p>Procurement may split the account.</p>"),
                        RichText.of("<p>A new shop in Seoul.</p>"),
                        RichText.of("<ul><li>Net promoter score of 60</li><li>No invoice older than 45 days</li></ul>"),
                        RichText.of("<p>No hires before July.</p>"));
        for (int i = 1; i <= 64; i++) {
            Task task = task(i);
            result = i % 4 == 0
                    ? result.addTask(trust.id(), task)
                    : i % 4 == 1
                            ? result.addTask(pilot.id(), task)
                            : i % 4 == 2 ? result.addTask(rollOut.id(), task) : result.addTask(grow.id(), task);
        }
        Task first = result.tasks().get(0);
        return result.addTask(Task.of("Send the birthday card to " + GREEK))
                .addTask(Task.of("Renew the framework contract once the pilot has been judged")
                        .withPic("unknown-user")
                        .withDependsOn(List.of(first.id())));
    }

    private static Task task(int i) {
        String[] actions = {
            "Book the quarterly business review",
            "Agree the measurement plan for the screens with their data team, market by market",
            "Collect the store plans",
            "Send the second quote on media to procurement, with the three scenarios they asked for"
        };
        return Task.of("Task " + i + ": " + actions[i % actions.length])
                .withPic(i % 3 == 0 ? "bob" : "chloe")
                .withDeadline(LocalDate.of(2027, 1, 5).plusDays(i * 2L))
                .withStatus(TaskStatus.values()[i % TaskStatus.values().length])
                .withPriority(Priority.values()[i % Priority.values().length]);
    }

    private static void goals(PlanWorkspace plan) {
        plan.goals()
                .edit(g -> g.add(Goal.of("Revenue from retail media", new BigDecimal("800000"))
                                .withUnit(GoalUnit.CURRENCY)
                                .withStart(new BigDecimal("400000"))
                                .withActual(new BigDecimal("520000.50"))
                                .withDueDate(LocalDate.of(2027, 6, 30)))
                        .add(Goal.of("Days until an invoice is paid", new BigDecimal("45"))
                                .withDirection(GoalDirection.LOWER_IS_BETTER)
                                .withStart(new BigDecimal("70"))
                                .withActual(new BigDecimal("66"))
                                .withWeight(new BigDecimal("2")))
                        .add(Goal.of("Wallet share", new BigDecimal("50")).withUnit(GoalUnit.PERCENT)));
    }

    private static void around(PlanWorkspace plan) {
        plan.competitors()
                .edit(c -> c.add(Competitor.of("Groupe Arpège")
                                .withThreatLevel(ThreatLevel.HIGH)
                                .withStrengths(RichText.of("<ul><li>Own trading desk</li><li>Cheaper by 8 %</li></ul>"))
                                .withWeaknesses(RichText.of("<p>No presence in Asia.</p>"))
                                .withNotes(RichText.of("<p>Lunch with the client's <b>board</b> in January.</p>")))
                        .add(Competitor.of(ARABIC)
                                .withThreatLevel(ThreatLevel.LOW)
                                .withNotes(RichText.of("<p>" + ARABIC + "</p><p>" + HEBREW + "</p>"))));
        String notes = "<p>They asked for one calendar for all markets. We showed the pilot; the mood was good. "
                + "Open: who pays for the screens, who owns the data, and when " + THAI + " joins. ₹ ✓ 🎉</p>";
        plan.meetings()
                .edit(m -> m.add(Meeting.of(LocalDate.of(2027, 1, 14), "Kick-off of the half-year")
                                .withKind(MeetingKind.MEETING)
                                .withParticipants(List.of("Alice Marchetti", "Олена Шевченко", "Νίκος Παπαδόπουλος"))
                                .withNotes(RichText.of(notes.repeat(4))))
                        .add(Meeting.of(LocalDate.of(2027, 2, 3), "Call on the second quote")
                                .withKind(MeetingKind.PHONE_CALL)));
    }
}
