package io.accountplanning.relationshipmap;

import java.util.Set;

/**
 * How far the influence of a person reaches over ties of influence, directly and through others; never to themselves.
 *
 * @param person who it is
 * @param keyPlayer whether they are a key player
 * @param reached whom they influence
 * @param keyPlayersReached the key players among these
 * @param influencedBy who influences them
 */
public record Influence(
        ContactPerson.Id person,
        boolean keyPlayer,
        Set<ContactPerson.Id> reached,
        Set<ContactPerson.Id> keyPlayersReached,
        Set<ContactPerson.Id> influencedBy) {

    /** How many people they influence. */
    public int reach() {
        return reached.size();
    }
}
