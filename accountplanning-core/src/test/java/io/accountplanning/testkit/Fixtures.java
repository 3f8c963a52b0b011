package io.accountplanning.testkit;

import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.Profile;
import io.accountplanning.plan.Standing;
import io.accountplanning.plan.Targets;
import io.accountplanning.section.Stamp;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans to test with: one with only what is required, and one in which nothing is empty. */
public final class Fixtures {

    /** The moment from which on the fixtures are dated; not a whole millisecond. */
    public static final Instant NOW = Instant.parse("2027-02-15T10:00:00.123456Z");

    /** The day of {@link #NOW}, in UTC. */
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    /** Words in many scripts, with characters of one to four bytes, combining ones, quotes and wildcards. */
    public static final String SCRIPTS = "Grüße Ærø Ελληνικά Кириллица עברית العربية हिन्दी ไทย 日本語 한국어 简体"
            + " e\u0301 \uD83D\uDC69\u200D\uD83D\uDCBB \uD83D\uDE80 ' \" \\ % _ ; < & $1 ?";

    private Fixtures() {}

    /** A tenant that nobody else has. */
    public static TenantId tenant() {
        return TenantId.of("tenant " + UUID.randomUUID());
    }

    /** Alice's stamp, that many seconds after {@link #NOW}. */
    public static Stamp stamp(long seconds) {
        return new Stamp(NOW.plusSeconds(seconds), UserId.of("alice"));
    }

    /** A plan of Alice for Acme with only what is required. */
    public static PlanDetails details(String subject) {
        return new PlanDetails(
                Client.of("acme", "Acme"),
                subject,
                PlanPeriod.quarter(2027, 1),
                PlanStatus.DRAFT,
                UserId.of("alice"),
                Currency.getInstance("EUR"),
                new Profile(null, null, RichText.EMPTY, RichText.EMPTY),
                new Standing(null, null, null),
                new Targets(null, null, null),
                null);
    }

    /** A plan in which every detail is filled. */
    public static PlanDetails fullDetails(String subject) {
        return new PlanDetails(
                Client.of("acme", "Acme & Söhne 株式会社"),
                subject,
                PlanPeriod.custom(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 8, 1)),
                PlanStatus.IN_PROGRESS,
                UserId.of("alice"),
                Currency.getInstance("CLF"),
                new Profile("Strategic", "Rail & road", richText("vision"), richText("mission")),
                new Standing(ClientStatus.YELLOW, "The sponsor left; " + SCRIPTS, BcgClass.STAR),
                new Targets(new BigDecimal("1250000.5"), new BigDecimal("-12.25"), new BigDecimal("33.3333")),
                null);
    }

    /** The same details, in the trash since then, or out of it. */
    public static PlanDetails inTrash(PlanDetails details, @Nullable Instant since) {
        return new PlanDetails(
                details.client(),
                details.subject(),
                details.period(),
                details.status(),
                details.owner(),
                details.currency(),
                details.profile(),
                details.standing(),
                details.targets(),
                since);
    }

    /** Formatted text of all kinds, in many scripts. */
    public static RichText richText(String about) {
        return RichText.of("<h2>" + about + "</h2><p>Ein <b>Satz</b> &amp; mehr — 日本語 \uD83D\uDE80</p><ul><li>one</li>"
                + "<li><a href=\"https://example.com/?a=1&amp;b=2\">two</a></li></ul>"
                + "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    /** Creates a plan through the services, with every section of the library filled that people edit by hand. */
    public static AccountPlan fullPlan(Workspace workspace, String subject) {
        PlanDetails details = fullDetails(subject);
        NewPlan plan = NewPlan.of(details.client(), subject)
                .with(d -> inTrash(details, null).withOwner(d.owner()));
        AccountPlan created = workspace.plans().create(plan);
        Sections.byHand().forEach(filled -> filled.saveIn(workspace.plan(created.id())));
        return workspace.plans().get(created.id());
    }
}
