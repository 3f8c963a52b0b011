package io.accountplanning.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Audience;
import io.accountplanning.testkit.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    private static final TenantId TENANT = TenantId.DEFAULT;

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final DirectoryFileStore store;
    private final AccountPlanning planning;
    private final Workspace alice;
    private final PlanId id;
    private final PlanWorkspace plan;

    FilesTest(@TempDir Path folder) throws IOException {
        store = DirectoryFileStore.in(folder);
        planning = AccountPlanning.builder()
                .clock(clock)
                .files(store)
                .fileLimits(FileLimits.DEFAULT.withMaxBytes(1_000))
                .build();
        alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
        id = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        plan = alice.plan(id);
    }

    @Test
    void aFileIsUploadedAndOpened() throws IOException {
        PlanFile file = plan.files().upload(" Contract 2027 – Αθήνα.PDF ", text("signed"));

        assertThat(file.name()).isEqualTo("Contract 2027 – Αθήνα.PDF");
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(6);
        assertThat(plan.files().get().files()).containsExactly(file);
        try (InputStream content = plan.files().open(file.id())) {
            assertThat(content).hasContent("signed");
        }
    }

    @Test
    void aLinkLeadsSomewhereHarmless() {
        PlanFile link = plan.files().link("Their annual report", "https://example.com/report?year=2026");

        assertThat(link.isLink()).isTrue();
        assertThatThrownBy(() -> plan.files().open(link.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("leads to https://example.com/report?year=2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.com",
                "https://",
                "no address",
                ""
            })
    void aLinkThatRunsSomethingIsRefused(String link) {
        assertThatThrownBy(() -> plan.files().link("Report", link))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("link");
        assertThat(plan.files().get()).isEqualTo(PlanFiles.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                "C:.pdf",
                ".pdf",
                "x.pdf.",
                "x\n.pdf",
                "x\u202Efdp.exe.pdf",
                "zero\u200Bwidth.pdf",
                " ",
                "page.html",
                "run.exe",
                "picture.svg",
                "noending"
            })
    void aNameThatCouldDoHarmIsRefusedBeforeAnythingIsKept(String name) throws IOException {
        assertThatThrownBy(() -> plan.files().upload(name, text("x")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("name");
        assertThat(store.list(TENANT, null, 10)).isEmpty();
        assertThat(plan.files().get()).isEqualTo(PlanFiles.EMPTY);
    }

    @Test
    void whatIsTooLargeOrEmptyLeavesNothing() throws IOException {
        assertThatThrownBy(() -> plan.files().upload("a.txt", text("x".repeat(1_001))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is larger than the 1000 bytes")
                .hasMessageContaining("a.txt");
        assertThatThrownBy(() -> plan.files().upload("a.txt", text(""))).hasMessageContaining("must not be empty");
        assertThat(plan.files().upload("a.txt", text("x".repeat(1_000))).size()).isEqualTo(1_000);
        assertThat(store.list(TENANT, null, 10)).hasSize(1);
    }

    @Test
    void aReaderThatFailsLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> plan.files().upload("a.txt", broken))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("connection reset");
        assertThat(store.list(TENANT, null, 10)).isEmpty();
        assertThat(plan.files().get()).isEqualTo(PlanFiles.EMPTY);
    }

    @Test
    void aPlanHasSoManyAndNoMore() throws IOException {
        AccountPlanning few = AccountPlanning.builder()
                .files(store)
                .fileLimits(new FileLimits(10, 1, FileLimits.DEFAULT.contentTypes()))
                .build();
        Workspace bob = few.as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
        PlanWorkspace small = bob.plan(bob.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        small.files().link("One", "https://example.com");

        assertThatThrownBy(() -> small.files().upload("a.txt", text("x"))).hasMessageContaining("at most 1 in a plan");
        assertThatThrownBy(() -> small.files().link("Two", "https://example.com"))
                .hasMessageContaining("at most 1 in a plan");
        assertThat(store.list(TENANT, null, 10)).isEmpty();
    }

    @Test
    void withoutAStoreThereAreLinksAlone() {
        Workspace bob = AccountPlanning.builder().build().as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
        PlanWorkspace none = bob.plan(bob.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());

        assertThat(none.files().isAvailable()).isFalse();
        assertThat(none.files().link("Report", "https://example.com").isLink()).isTrue();
        assertThatThrownBy(() -> none.files().upload("a.txt", text("x")))
                .hasMessageContaining("the host does not keep them")
                .hasMessageContaining("builder().files(...)");
    }

    @Test
    void whoMayNotEditUploadsNothing() throws IOException {
        PlanWorkspace viewer = planning.as(Actor.staff("vic", Role.VIEWER)).plan(id);

        assertThatThrownBy(() -> viewer.files().upload("a.txt", text("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.files().link("a", "https://example.com"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(store.list(TENANT, null, 10)).isEmpty();
    }

    @Test
    void aFileIsRenamedWithinItsKind() {
        PlanFile file = plan.files().upload("a.txt", text("x"));

        PlanFile renamed = plan.files().rename(file.id(), "minutes.txt", "of the kick-off");

        assertThat(renamed.name()).isEqualTo("minutes.txt");
        assertThat(renamed.note()).isEqualTo("of the kick-off");
        assertThatThrownBy(() -> plan.files().rename(file.id(), "minutes.pdf", null))
                .hasMessageContaining("must keep its ending, as in minutes.txt");
    }

    @Test
    void whatIsRemovedIsTakenAwayFromTheStoreToo() throws IOException {
        PlanFile file = plan.files().upload("a.txt", text("x"));

        plan.files().remove(file.id());

        assertThat(store.list(TENANT, null, 10)).isEmpty();
        assertThatThrownBy(() -> plan.files().open(file.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.files().remove(file.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileThatTheHostHasLostIsToldSo() throws IOException {
        PlanFile file = plan.files().upload("a.txt", text("x"));
        store.delete(new FileStore.Key(TENANT, file.id().value()));

        assertThatThrownBy(() -> plan.files().open(file.id()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void copiesTakeLinksAlongAndClientsSeeNone() {
        plan.files().upload("secret.txt", text("x"));
        PlanFile link = plan.files().link("Report", "https://example.com");

        PlanId next = plan.followUp(CarryForward.all()).id();

        assertThat(alice.plan(next).files().get().files()).containsExactly(link);
        assertThat(plan.document().seenBy(Audience.CLIENT).toString()).doesNotContain("secret.txt");
    }

    @Test
    void theJobClearsAwayWhatNoPlanHasADayLater() throws IOException {
        PlanFile kept = plan.files().upload("a.txt", text("x"));
        UUID orphan = UUID.randomUUID();
        store.put(new FileStore.Key(TENANT, orphan), text("left over by a crash"));

        planning.jobs().files(Instant.now());
        assertThat(store.list(TENANT, null, 10)).hasSize(2);
        assertThat(planning.jobs().files(Instant.now().plus(Duration.ofDays(2))).isComplete())
                .isTrue();

        assertThat(ids()).containsExactly(kept.id().value());
        alice.plans().delete(id);
        planning.jobs().files(Instant.now().plus(Duration.ofDays(2)));
        assertThat(ids())
                .as("a plan in the trash keeps its files")
                .containsExactly(kept.id().value());
        alice.trash().purge(id);
        alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Another"));
        planning.jobs().files(Instant.now().plus(Duration.ofDays(2)));
        assertThat(ids()).isEmpty();
    }

    private List<UUID> ids() throws IOException {
        return store.list(TENANT, null, 10).stream()
                .map(file -> file.key().id())
                .toList();
    }

    private static InputStream text(@Nullable String text) {
        return new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }
}
