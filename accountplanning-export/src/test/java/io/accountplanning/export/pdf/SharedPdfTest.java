package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.ClientView;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice.Choice;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is chosen, a client's PDF tells nothing of the rows that it does not see. */
class SharedPdfTest {

    private static final int TRIES = 12;

    @Test
    void aClientsPdfTellsNoRowThatIsHiddenByAnyChoice() throws Exception {
        PlanDocument full = SamplePlan.full().document();
        for (int seed = 0; seed < TRIES; seed++) {
            PlanDocument chosen = chosen(full, new Random(seed));
            PlanDocument seen = chosen.seenBy(Audience.CLIENT);
            String told = seen.toString();
            List<String> hidden = chosen.clientView().lines().stream()
                    .filter(line -> line.what().row() != null && !line.reason().isShared())
                    .map(ClientView.Line::label)
                    .filter(label -> label.length() > 3 && !told.contains(label))
                    .toList();

            String text = new PdfReading(PlanPdf.of(PlanReport.of(seen)).bytes()).text();

            assertThat(hidden).isNotEmpty();
            assertThat(text).as("seed %d", seed).doesNotContain(hidden);
        }
    }

    private static PlanDocument chosen(PlanDocument document, Random random) {
        List<ClientView.Line> lines = document.clientView().lines();
        Sharing sharing = Sharing.AS_DECLARED;
        for (int i = 0; i < 6; i++) {
            ClientView.Line line = lines.get(random.nextInt(lines.size()));
            sharing = sharing.with(line.what(), random.nextInt(3) == 0 ? Choice.SHARED : Choice.INTERNAL);
        }
        return document.with(Sharing.SECTION, sharing);
    }
}
