package io.accountplanning.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.host.StaffNames;
import io.accountplanning.preset.DocumentPreset;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanReportProperties {

    private static final PlanWorkspace PLAN = SamplePlan.empty("Acme", "Grow");
    private static final FontSet OWN = FontSet.bundled().behind(new byte[] {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, null);
    private static final Brand BRAND =
            Brand.standard().colours("#7A1F3D", "#C58B2A").fonts(FontSet.bundled());
    private static final StaffNames PEOPLE = SamplePlan.staff();
    private static final BcgCuts CUTS = new BcgCuts(new BigDecimal("15"), BigDecimal.TEN);

    private static final List<UnaryOperator<PlanReport>> CALLS = List.of(
            report -> report.health(PLAN.health().current()),
            report -> report.revenue(PLAN.revenue().current()),
            report -> report.preset(DocumentPreset.of("Quarterly review")),
            report -> report.locale(Locale.FRANCE),
            report -> report.people(PEOPLE),
            report -> report.madeAt(SamplePlan.NOW, ZoneOffset.UTC),
            report -> report.brand(BRAND),
            report -> report.fonts(OWN),
            report -> report.paper(Paper.LETTER),
            report -> report.relationshipSettings(RelationshipSettings.standard()),
            report -> report.bcgCuts(CUTS),
            report -> report.customFields(List.of()));

    @Property(tries = 50)
    void inWhicheverOrderItIsToldAReportIsTheSame(@ForAll Random order) {
        List<UnaryOperator<PlanReport>> calls = new ArrayList<>(CALLS);
        Collections.shuffle(calls, order);
        PlanReport report = PlanReport.of(PLAN.document());
        for (UnaryOperator<PlanReport> call : calls) {
            report = call.apply(report);
        }

        assertThat(report.brand().fonts()).isSameAs(OWN);
        assertThat(report.brand().primary()).isEqualTo("#7A1F3D");
        assertThat(report.paper()).isEqualTo(Paper.LETTER);
        assertThat(report.labels().locale()).isEqualTo(Locale.FRANCE);
        assertThat(report.people()).isSameAs(PEOPLE);
        assertThat(report.madeAt()).isEqualTo(SamplePlan.NOW);
        assertThat(report.yardsticks()).isEqualTo(new Yardsticks(RelationshipSettings.standard(), CUTS));
        assertThat(report.health()).isPresent();
        assertThat(report.revenue()).isPresent();
    }
}
