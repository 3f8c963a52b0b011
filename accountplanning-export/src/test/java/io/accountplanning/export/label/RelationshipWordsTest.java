package io.accountplanning.export.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.RelationshipSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RelationshipWordsTest {

    private final ContactPerson zoe = ContactPerson.of("Zoë Lang");
    private final ContactPerson cleo = ContactPerson.of("Cleo Quill");
    private final RelationshipMap map = RelationshipMap.EMPTY
            .addPerson(zoe)
            .addPerson(cleo)
            .relate(Relationship.of("carla", zoe.id()).withCoverage(Coverage.MULTIPLE));

    @Test
    void whoeverIsCoveredWithoutADateIsNotCalledNeverMet() {
        assertThat(findings(Locale.ENGLISH))
                .contains("Never met: Cleo Quill", "Date of the last meeting unknown: Zoë Lang");
        assertThat(findings(Locale.FRANCE))
                .contains(
                        "Jamais rencontrés\u00a0: Cleo Quill",
                        "Date de la dernière rencontre inconnue\u00a0: Zoë Lang");
    }

    private List<String> findings(Locale locale) {
        return new RelationshipWords(
                        Labels.of(locale), map, map.insight(LocalDate.of(2027, 2, 15), RelationshipSettings.standard()))
                .findings();
    }
}
