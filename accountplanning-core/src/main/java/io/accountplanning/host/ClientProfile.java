package io.accountplanning.host;

import java.util.List;

/**
 * What the host knows of a client beside its name.
 *
 * @param addresses as they are written on a letter, lines separated by line breaks; the main one first
 * @param contacts its people
 */
public record ClientProfile(List<String> addresses, List<ClientContact> contacts) {

    public ClientProfile {
        addresses = List.copyOf(addresses);
        contacts = List.copyOf(contacts);
    }
}
