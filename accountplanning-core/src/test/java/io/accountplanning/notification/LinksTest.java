package io.accountplanning.notification;

import static io.accountplanning.notification.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.comment.NewComment;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.job.JobReport;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.mergefield.MergeTemplate;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.tasklist.TaskFilter;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Messages lead to the plan that they are about. */
class LinksTest {

    private Function<PlanId, URI> pages = plan -> URI.create("https://crm.example.com/plans/" + plan + "?a=1&b=2");
    private final Office office = new Office(builder -> builder.links(this::page));
    private final PlanId plan = office.plan("Acme");

    private URI page(TenantId tenant, PlanId of) {
        assertThat(tenant).isEqualTo(office.tenant());
        return pages.apply(of);
    }

    private String address(PlanId of) {
        return "https://crm.example.com/plans/" + of + "?a=1&b=2";
    }

    @Test
    void aMailLeadsToItsPlan() {
        office.alice.plan(plan).comments().add(NewComment.of("Look").mention("bob"));
        office.deliver();

        assertThat(office.mails).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("\n" + address(plan) + "\n");
            assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href")).containsExactly(address(plan));
            assertThat(mail.html()).contains("Ouvrir le plan");
            assertThat(mail.recipient()).isEqualTo(UserId.of("bob"));
            assertThat(mail.content().plan()).extracting(ToldPlan::id).isEqualTo(plan);
        });
        assertThat(office.notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains(address(plan)));
        assertThat(office.as("bob").notifications().latest(5).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains(address(plan)));
    }

    @Test
    void eachTaskLeadsToItsOwnPlan() {
        PlanId other = office.plan("Beta");
        office.person("dave", "dave@example.com", null, null);
        office.task(plan, "Call", "dave", TODAY.minusDays(1));
        office.task(other, "Write", "dave", TODAY.minusDays(2));
        office.alice.notifyAssignees(TaskFilter.all());
        office.deliver();

        assertThat(office.mails).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains("AP-000002 Grow Beta (Beta)\n  " + address(other) + "\n- Call, ")
                    .contains("AP-000001 Grow Acme (Acme)\n  " + address(plan) + "\n");
            assertThat(Jsoup.parse(mail.html()).select("li a").eachAttr("href"))
                    .containsExactly(address(other), address(plan));
        });
    }

    @Test
    void withoutLinksThereIsNoLineForOne() {
        Office without = new Office();
        PlanId unlinked = without.plan("Acme");
        without.alice.plan(unlinked).comments().add(NewComment.of("Look").mention("bob"));
        without.task(unlinked, "Call", "bob", TODAY);
        without.reminders();
        without.deliver();

        assertThat(without.mails).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.text()).doesNotContain("http").doesNotContain("\n\n\n");
            assertThat(mail.html()).doesNotContain("<a", "Ouvrir");
        });
    }

    @Test
    void anAddressThatLeadsNowhereIsKeptAsTheMailsFailure() {
        office.alice.plan(plan).comments().add(NewComment.of("Look").mention("bob"));
        pages = of -> URI.create("/plans/" + of);
        assertThat(office.deliver().failed())
                .extracting(JobReport.Entry::what)
                .singleElement()
                .satisfies(what -> assertThat(what)
                        .contains(
                                "PlanLinks.of of the host gave \"/plans/" + plan + "\"",
                                "no absolute http or https address"));
        assertThat(office.as("bob").notifications().latest(5).rows())
                .as("a list is shown without it")
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("Look").doesNotContain("/plans/"));

        pages = of -> {
            throw new IllegalStateException("no route");
        };
        office.clock.advance(Duration.ofMinutes(1));
        assertThat(office.deliver().failed())
                .extracting(JobReport.Entry::what)
                .singleElement()
                .satisfies(
                        what -> assertThat(what).contains("PlanLinks.of of the host failed for AP-000001: no route"));

        pages = of -> URI.create("http://localhost:8080/" + of);
        office.clock.advance(Duration.ofMinutes(5));
        assertThat(office.deliver().counted()).isEqualTo(1);
    }

    @Test
    void aHostsOwnTemplateLeadsToThePlanToo() {
        MergeTemplate<PlanDocument> letter =
                MergeTemplate.html("<a href=\"{{plan.link}}\">{{plan.number}}</a>", office.alice.mergeFields());
        PlanDocument document = office.alice.plan(plan).document();
        MergeReader reader = MergeReader.of(Locale.UK, ZoneOffset.UTC);

        assertThat(Jsoup.parse(letter.render(document, reader)).select("a").eachAttr("href"))
                .containsExactly(address(plan));
        pages = of -> URI.create("javascript:alert(1)");
        assertThat(letter.render(document, reader)).isEqualTo("<a href=\"\">AP-000001</a>");
    }

    @Test
    void aTenantsOwnTemplateMayUseItAndIsPreviewedWithIt() {
        MessageTemplates templates = office.alice.messageTemplates();
        templates.edit(
                NotificationKind.MENTION,
                Locale.FRENCH,
                t -> t.withSubject("{{plan.link}}").withHtml("<a href='{{plan.link}}'>ici</a>"));
        assertThat(templates.preview(NotificationKind.MENTION, Locale.FRENCH))
                .isEqualTo(new Message(
                        "https://example.com/plans/AP-000123",
                        templates
                                .preview(NotificationKind.MENTION, Locale.FRENCH)
                                .text(),
                        "<a href='https://example.com/plans/AP-000123'>ici</a>"));
        assertThatThrownBy(() -> templates.edit(
                        NotificationKind.MENTION,
                        Locale.FRENCH,
                        t -> t.withText("{{task.action}} {{task.nam}} {{#each tasks}}{{task.nam}}{{/each}}")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("there is no field task.action here; it stands within {{#each tasks}}")
                .hasMessageContaining("no field task.nam; the nearest is task.plan, within {{#each tasks}}")
                .hasMessageContaining("no field task.nam; the nearest is task.plan");
    }
}
