package io.accountplanning.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPresetsTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final DocumentPresets root =
            planning.as(Actor.staff("root", Role.ADMINISTRATOR)).documentPresets();
    private final DocumentPresets alice =
            planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER)).documentPresets();

    @Test
    void everybodyReadsThePresetsByTheirNamesAndAdministratorsKeepThem() {
        DocumentPreset review = DocumentPreset.of("Review").showing(Goals.SECTION, DueDiligence.SECTION);
        DocumentPreset client = DocumentPreset.of("Client").forAudience(Audience.CLIENT);
        root.save(review);
        root.save(client);

        assertThat(alice.all()).containsExactly(client, review);
        assertThat(alice.get(" Review ")).isEqualTo(review);
        assertThatThrownBy(() -> alice.save(review)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> alice.delete("Review")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPresetTakesThePlaceOfTheOneOfItsName() {
        root.save(DocumentPreset.of("Review").showing(Goals.SECTION));
        root.save(DocumentPreset.of("Review"));

        assertThat(alice.all()).containsExactly(DocumentPreset.of("Review"));
    }

    @Test
    void aDeletedPresetIsGone() {
        root.save(DocumentPreset.of("Review"));
        root.delete("Review");

        assertThat(alice.all()).isEmpty();
        assertThatThrownBy(() -> alice.get("Review")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> root.delete("Review")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everySectionThatIsUnknownOrNamedTwiceIsTold() {
        assertThatThrownBy(() -> root.save(DocumentPreset.of("Review").showing(List.of("goals", "gaols", "goals"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("sections[2]: is no section; there are")
                .hasMessageContaining("gaols")
                .hasMessageContaining("sections[3]: is named twice");
        assertThat(alice.all()).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> root.save(DocumentPreset.of(" ")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("name");
    }

    @Test
    void atMostAHundredAreKept() {
        for (int i = 0; i < DocumentPresets.MOST; i++) {
            root.save(DocumentPreset.of("Review " + i));
        }

        assertThatThrownBy(() -> root.save(DocumentPreset.of("One more")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 100");
        root.save(DocumentPreset.of("Review 7").showing(Goals.SECTION));
    }

    @Test
    void aPresetShowsItsSectionsInItsOrder() {
        PlanDocument document = plan().document();

        assertThat(keys(DocumentPreset.of("Review").showing(Goals.SECTION, DueDiligence.SECTION), document))
                .containsExactly("goals", "dueDiligence");
        assertThat(DocumentPreset.of("All").of(document)).isEqualTo(document);
    }

    @Test
    void aClientsPresetShowsNothingInternalEvenWhenItNamesIt() {
        PlanDocument document = plan().document();

        assertThat(keys(
                        DocumentPreset.of("Client")
                                .forAudience(Audience.CLIENT)
                                .showing(Competitors.SECTION, Goals.SECTION),
                        document))
                .containsExactly("goals");
    }

    private static List<String> keys(DocumentPreset preset, PlanDocument document) {
        return preset.of(document).sections().stream()
                .map(part -> part.type().key())
                .toList();
    }

    private PlanWorkspace plan() {
        Workspace desk = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        return desk.plan(desk.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id());
    }
}
