package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.accountplanning.planning.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private final Words<TaskStatus> words = Words.of(TaskStatus.class, "a task status");

    @ParameterizedTest
    @EnumSource
    void everyConstantIsReadFromItsOwnWords(TaskStatus status) {
        assertThat(words.read(Words.label(status))).isEqualTo(status);
    }

    @Test
    void wordsAreWrittenAsOnTheScreenInAnyCase() {
        assertThat(Words.label(TaskStatus.WAITING_FOR_FEEDBACK)).isEqualTo("Waiting for Feedback");
        assertThat(words.read(" waiting For feedback ")).isEqualTo(TaskStatus.WAITING_FOR_FEEDBACK);
    }

    @Test
    void anotherWordIsRefusedWithAllThatMayBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.read("Done"))
                .withMessage("is not a task status; write one of"
                        + " Not Started, In Progress, Waiting for Feedback, On Hold, Complete");
    }
}
