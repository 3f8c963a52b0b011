package io.accountplanning.samples.quickstart.strategydata;

import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.RelationshipLevel;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.relationshipmap.TieKind;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is who at the client, and whom we want to meet. People are known by their names, superiors stand above their people. */
public record RelationshipRows(
        List<PersonRow> people, List<TieRow> ties, List<RelationshipRow> relationships, String introductionTo) {

    public RelationshipRows {
        people = Required.rows("people", people);
        ties = Required.rows("ties", ties);
        relationships = Required.rows("relationships", relationships);
        Required.present("introductionTo", introductionTo);
        check(people, ties, relationships, introductionTo);
    }

    private static void check(
            List<PersonRow> people, List<TieRow> ties, List<RelationshipRow> relationships, String introductionTo) {
        var known = new HashSet<String>();
        for (var person : people) {
            if (person.reportsTo() != null) {
                require(known, person.reportsTo(), "reportsTo");
            }
            if (!known.add(person.name())) {
                throw new IllegalArgumentException("the list \"people\" has \"" + person.name()
                        + "\" twice; remove one of them or tell them apart");
            }
        }
        ties.forEach(tie -> {
            require(known, tie.from(), "from");
            require(known, tie.to(), "to");
        });
        relationships.forEach(relationship -> require(known, relationship.person(), "person"));
        require(known, introductionTo, "introductionTo");
    }

    private static void require(Set<String> known, String name, String field) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("the field \"" + field + "\": \"" + name
                    + "\" does not stand among the people above; add the person there");
        }
    }

    public record PersonRow(
            String name,
            @Nullable String title,
            @Nullable String reportsTo,
            List<ContactRole> roles,
            @Nullable PoliticalStatus politicalStatus,
            @Nullable Support support,
            @Nullable LocalDate lastContact,
            @Nullable String note) {

        public PersonRow {
            Required.present("name", name);
            roles = Required.rows("roles", roles);
        }
    }

    public record TieRow(
            String from, String to, TieKind kind, @Nullable BigDecimal strength) {

        public TieRow {
            Required.present("from", from);
            Required.present("to", to);
            Required.present("kind", kind);
        }
    }

    public record RelationshipRow(
            StaffMember ours,
            String person,
            Coverage coverage,
            @Nullable RelationshipLevel level,
            @Nullable RelationshipLevel wanted,
            @Nullable LocalDate lastMet) {

        public RelationshipRow {
            Required.present("ours", ours);
            Required.present("person", person);
            Required.present("coverage", coverage);
        }
    }
}
