package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.comment.Comments;
import io.accountplanning.file.FileStore;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.NotificationPreferences;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.privacy.Erasure;
import io.accountplanning.privacy.Person;
import io.accountplanning.privacy.PersonalData;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.transaction.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code privacy.StoredTexts} promises: every text is told of, and what is put in its place stands there. */
public abstract class PrivacyContract extends StorageContract {

    private static final String TOKEN = "xylomarker";

    @Test
    void whoIsErasedStandsNowhereAnyMore() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        Map<String, Long> before = records(marked);
        assertThat(before)
                .as("texts are told of wherever they stand")
                .containsKeys("plan", "planning.tasks", "comments.comments", "dueDiligence", "settings", "savedFilter")
                .containsKeys("activity", "event", "snapshot", "notification", "notificationPreferences", "template");
        assertThat(marked.everything(plan.id())).containsIgnoringCase(TOKEN);

        Erasure done = marked.administrator().privacy().erase(marked.person());

        assertThat(done.finished())
                .as("an erasure that nobody disturbs is finished")
                .isTrue();
        assertThat(kindsWith(marked, TOKEN))
                .as("a person who was erased stands in no text that is told of")
                .isEmpty();
        assertThat(marked.everything(plan.id()))
                .as("a person who was erased stands in nothing that is read in another way")
                .doesNotContainIgnoringCase(TOKEN)
                .contains(done.pseudonym().value());
        assertThat(store.storage().outboxQueue().claim(1_000, Fixtures.NOW, java.time.Duration.ofMinutes(1)).stream()
                        .filter(message -> message.tenant().equals(tenant))
                        .toList()
                        .toString())
                .as("a person who was erased stands in no event that is on its way out")
                .doesNotContainIgnoringCase(TOKEN);
        before.merge("erasure", 2L, Long::sum);
        assertThat(records(marked))
                .as("records stay when a person in them is erased")
                .isEqualTo(before);
        assertThat(marked.administrator().privacy().erase(marked.person()).count())
                .as("who was erased is not found a second time")
                .isZero();
    }

    @Test
    void anotherTenantsPersonOfTheSameNameIsLeftAlone() {
        TenantId other = Fixtures.tenant();
        MarkedPerson theirs = MarkedPerson.in(store.storage(), other, TOKEN);
        theirs.plant();
        List<String> before = words(theirs);
        MarkedPerson ours = MarkedPerson.in(store.storage(), tenant, TOKEN);
        ours.plant();

        ours.administrator().privacy().erase(ours.person());

        assertThat(words(theirs)).as("texts of another tenant stay as they are").isEqualTo(before);
    }

    @Test
    void everyPageGoesOnBehindTheLast() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        marked.plant();

        List<String> atOnce = words(marked);
        assertThat(marked.walked(3).stream().map(PrivacyContract::line).toList())
                .as("in pages of any size each text is told of once")
                .isEqualTo(atOnce);
        assertThat(atOnce).as("texts that nobody changes stay as they are").isEqualTo(words(marked));
    }

    @Test
    void anEditThatReadTheNameIsStale() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        SectionState<PlanDetails> details = store.section(plan.id(), PlanDetails.SECTION);
        SectionState<Planning> planning = store.section(plan.id(), Planning.SECTION);
        SectionState<HostSection> hosts = store.section(plan.id(), HostSection.SECTION);
        SectionState<Settings> settings = settings();
        AccountPlan other = store.insert("Other");
        store.save(other.id(), TeamInformation.SECTION, Sections.team());
        SectionState<TeamInformation> team = store.section(other.id(), TeamInformation.SECTION);

        marked.administrator().privacy().erase(marked.person());

        assertStale("the details of a plan", () -> saveOver(plan, PlanDetails.SECTION, details));
        assertStale("a section", () -> saveOver(plan, Planning.SECTION, planning));
        assertStale("a section of the host's", () -> saveOver(plan, HostSection.SECTION, hosts));
        assertStale(
                "an entry of the catalog",
                () -> store.read(stores -> stores.catalog()
                        .save(Settings.SECTION, "settings", settings, settings.value(), Fixtures.stamp(9))));
        assertThat(store.section(other.id(), TeamInformation.SECTION))
                .as("a section that a person does not stand in stays in its version")
                .isEqualTo(team);
        assertThat(settings().version()).isEqualTo(3);
        assertThat(store.section(plan.id(), Comments.SECTION).changed())
                .as("what is erased keeps its date")
                .isNotNull();
    }

    private static void assertStale(String what, org.assertj.core.api.ThrowableAssert.ThrowingCallable save) {
        assertThat(catchThrowable(save))
                .as("an edit of " + what + " that had read the name is stale")
                .isInstanceOf(StaleVersionException.class);
    }

    private <S extends PlanSection> void saveOver(AccountPlan plan, SectionType<S> type, SectionState<S> before) {
        store.saveOver(plan.id(), type, before, before.value(), Fixtures.stamp(9));
    }

    private SectionState<Settings> settings() {
        return store.read(stores -> stores.catalog().find(Settings.SECTION, "settings"));
    }

    @Test
    void whoEditsMeanwhileLosesNothingAndBringsNobodyBack() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        int tasks = store.section(plan.id(), Planning.SECTION).value().tasks().size();

        List<Together.Outcome<Integer>> outcomes = Together.run(4, number -> {
            if (number == 0) {
                return marked.administrator().privacy().erase(marked.person()).count();
            }
            for (int i = 0; i < 10; i++) {
                Task task = Task.of("Task " + number + "." + i);
                marked.administrator().plan(plan.id()).planning().edit(p -> p.addTask(task));
                marked.administrator()
                        .plan(plan.id())
                        .details()
                        .edit(d -> d.withVision(d.profile().mission()));
            }
            return number;
        });

        assertThat(outcomes).allMatch(Together.Outcome::succeeded, "edits and an erasure do not fail each other");
        assertThat(store.section(plan.id(), Planning.SECTION).value().tasks())
                .as("no edit is lost to an erasure")
                .hasSize(tasks + 30);
        assertThat(kindsWith(marked, TOKEN))
                .as("edits meanwhile bring nobody back who was erased")
                .isEmpty();
    }

    @Test
    void twoWhoMeetUnderOnePseudonymKeepAnEntryEach() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        marked.plant();
        Erasure first = marked.administrator().privacy().erase(marked.person());
        marked.plant();

        Erasure again = marked.administrator().privacy().resume(marked.person(), first.pseudonym());

        assertThat(again.pseudonym()).isEqualTo(first.pseudonym());
        List<CatalogEntry<NotificationPreferences>> entries =
                store.read(stores -> stores.catalog().all(NotificationPreferences.SECTION));
        assertThat(entries)
                .as("a person's entries that meet under one id stay two")
                .extracting(CatalogEntry::id)
                .containsExactly(first.pseudonym().value(), first.pseudonym().value() + "-2");
        assertThat(kindsWith(marked, TOKEN)).isEmpty();
    }

    @Test
    void whatIsHeldAboutAPersonIsGivenOutAndStaysAsItIs() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        Set<String> kinds = kindsWith(marked, TOKEN);
        List<String> before = words(marked);

        PersonalData data = marked.administrator().privacy().export(marked.person());

        assertThat(data.texts().stream().map(text -> text.kind()).collect(Collectors.toSet()))
                .as("everything that a person stands in is given out")
                .isEqualTo(kinds);
        assertThat(data.texts())
                .as("what is given out says of which plan it is, and when it was written")
                .anySatisfy(text -> {
                    assertThat(text.number()).isEqualTo(plan.number());
                    assertThat(text.kind()).isEqualTo("comments.comments");
                    assertThat(text.part()).isEqualTo("text");
                    assertThat(text.at()).isNotNull();
                });
        assertThat(words(marked)).as("giving out changes nothing").isEqualTo(before);
    }

    @Test
    void whatIsNoTextStaysWhateverThePersonIsCalled() {
        MarkedPerson marked = MarkedPerson.in(store.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        List<String> before = marked.codes(plan.id());
        SectionState<Settings> settings = settings();
        String[] called = before.stream()
                .map(code -> code.substring(code.indexOf('=') + 1))
                .filter(code ->
                        code.codePoints().filter(Character::isLetterOrDigit).count() >= Person.SHORTEST)
                .distinct()
                .limit(300)
                .toArray(String[]::new);

        for (String id : List.of("planning", "7", plan.client().id().value(), tenant.value())) {
            Person person = Person.of(UserId.of(id)).alsoKnownAs(called).alsoKnownAs("January", "planning", "mention");
            marked.administrator().privacy().erase(person);
        }

        assertThat(marked.codes(plan.id()))
                .as("ids of other things, constants, numbers and dates stay whatever a person is called")
                .isEqualTo(before);
        assertThat(settings().value().fiscalYearStart())
                .isEqualTo(settings.value().fiscalYearStart());
        assertThat(marked.everything(plan.id()))
                .as("everything is read after somebody was erased whose name is a constant")
                .containsIgnoringCase(TOKEN);
    }

    private Set<FileStore.Key> filesOf(AccountPlan plan) {
        return store.section(plan.id(), PlanFiles.SECTION).value().files().stream()
                .map(file -> new FileStore.Key(tenant, file.id().value()))
                .collect(Collectors.toSet());
    }

    private static Set<String> kindsWith(MarkedPerson marked, String token) {
        return marked.walked(1_000).stream()
                .filter(text -> text.text().toLowerCase(java.util.Locale.ROOT).contains(token))
                .map(text -> text.record().kind())
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> records(MarkedPerson marked) {
        return marked.walked(1_000).stream()
                .map(StoredText::record)
                .distinct()
                .collect(Collectors.groupingBy(record -> record.kind(), TreeMap::new, Collectors.counting()));
    }

    private static List<String> words(MarkedPerson marked) {
        return marked.walked(1_000).stream().map(PrivacyContract::line).toList();
    }

    private static String line(StoredText text) {
        return text.record().kind() + " " + text.record().id() + " " + text.part() + ": " + text.text();
    }
}
