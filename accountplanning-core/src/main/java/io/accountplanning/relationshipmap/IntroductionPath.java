package io.accountplanning.relationshipmap;

import io.accountplanning.host.UserId;
import java.util.List;

/**
 * A way to be introduced to somebody.
 *
 * @param ours who of us begins
 * @param relationship with whom they begin
 * @param coverage how much the two meet
 * @param people from the one they begin with, who is for us, to the one we want to meet, who may be the same
 */
public record IntroductionPath(
        UserId ours, Relationship.Id relationship, Coverage coverage, List<ContactPerson.Id> people) {

    public IntroductionPath {
        people = List.copyOf(people);
    }
}
