package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.TieKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A relationship map, as a drawing: the people with their lines, and what the marks mean. */
final class RelationshipFigures {

    private final RelationshipMap map;
    private final List<PlacedPerson> shown;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;

    RelationshipFigures(RelationshipMap map, List<PlacedPerson> shown, PictureLook look, TextMeasure measure) {
        this.map = map;
        this.shown = shown;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
    }

    Drawing drawing() {
        PersonWords people = new PersonWords(map, labels, look.values(measure));
        PeopleBlock block = new PeopleBlock(map, shown, labels, people, measure);
        List<String> words = new ArrayList<>();
        Stack stack = new Stack(measure, block.width());
        if (shown.size() < map.people().size()) {
            String part = labels.word("peopleShown", shown.size(), map.people().size());
            stack.text(part, TextStyle.NOTE);
            words.add(part);
        }
        if (shown.isEmpty()) {
            stack.text(labels.word("nobodyShown"), TextStyle.BODY);
            words.add(labels.word("nobodyShown"));
        } else {
            stack.add(block).legend(new RelationshipLegend(labels, measure).entries(block.isCut()));
        }
        shown.forEach(one -> words.add(people.of(one.person())));
        words.addAll(ties());
        return stack.titled(look, labels.section(RelationshipMap.SECTION), words);
    }

    private List<String> ties() {
        Map<ContactPerson.Id, String> names = new HashMap<>();
        shown.forEach(one -> names.put(one.person().id(), one.person().name()));
        List<String> words = new ArrayList<>();
        for (PersonTie tie : map.ties()) {
            String from = names.get(tie.from());
            String to = names.get(tie.to());
            if (from != null && to != null) {
                String word = tie.kind() == TieKind.CONFLICTS ? "conflictOf" : "influenceOf";
                words.add(labels.word(word, from, to));
            }
        }
        return words;
    }
}
