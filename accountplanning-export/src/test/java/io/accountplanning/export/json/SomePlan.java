package io.accountplanning.export.json;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.RandomEdits;
import io.accountplanning.testkit.Sections;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Plans with a host's own section, to be written and read. */
final class SomePlan {

    static final AccountPlanning PLANNING = AccountPlanning.builder()
            .clock(Clock.fixed(Fixtures.NOW, ZoneOffset.UTC))
            .section(HostSection.SECTION)
            .build();
    static final List<SectionType<?>> TYPES = PLANNING.sectionTypes();

    private SomePlan() {}

    static PlanWorkspace empty() {
        Workspace root = PLANNING.as(Actor.staff("root", Role.ADMINISTRATOR));
        return root.plan(root.plans()
                .create(NewPlan.of(Client.of("acme", "Acme " + Fixtures.SCRIPTS), "Grow"))
                .id());
    }

    static PlanDocument edited(long seed, int edits) {
        PlanWorkspace plan = empty();
        RandomEdits random = new RandomEdits(new Random(seed));
        for (int i = 0; i < edits; i++) {
            random.edit(plan);
        }
        return plan.document();
    }

    /** Every section of the library and the host's, each with full and bare rows. */
    static PlanDocument full() {
        PlanDocument empty = empty().document();
        List<PlanDocument.Part<?>> parts = Stream.concat(Sections.stored().stream(), Stream.of(HostSection.filled()))
                .<PlanDocument.Part<?>>map(SomePlan::part)
                .toList();
        return new PlanDocument(empty.plan(), parts);
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(Sections.Filled<S> filled) {
        Stamp stamp = Fixtures.stamp(filled.type().key().length());
        return new PlanDocument.Part<>(filled.type(), new SectionState<>(filled.value(), 7, stamp));
    }

    static String json(PlanDocument document) {
        return new String(
                PlanJson.of(PlanReport.of(document).madeAt(Fixtures.NOW, ZoneOffset.UTC))
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
