package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theNearestWordIsProposed() {
        assertThat(Nearest.to("--oput", List.of("--data", "--out"))).contains("--out");
        assertThat(Nearest.to("Deadlnie", List.of("deadline", "headline"))).contains("deadline");
    }

    @Test
    void aWordThatIsFarFromAllIsNobodysNeighbour() {
        assertThat(Nearest.to("xylophone", List.of("deadline"))).isEmpty();
        assertThat(Nearest.to("b", List.of("a"))).isEmpty();
        assertThat(Nearest.to("", List.of())).isEmpty();
    }
}
