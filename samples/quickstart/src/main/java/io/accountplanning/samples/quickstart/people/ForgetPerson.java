package io.accountplanning.samples.quickstart.people;

import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.privacy.LoggedErasure;
import io.accountplanning.privacy.Person;
import io.accountplanning.privacy.PersonalText;
import io.accountplanning.privacy.Pseudonym;
import io.accountplanning.samples.quickstart.life.Once;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Somebody who has left the client asks what is held about her, and to be forgotten. */
public final class ForgetPerson {

    private final String name;
    private final Once once;

    public ForgetPerson(String name, Once once) {
        this.name = name;
        this.once = once;
    }

    public List<String> by(Workspace administrator) {
        var person = Person.named(name);
        var privacy = administrator.privacy();
        var held = privacy.export(person).texts();
        var kinds = held.stream().map(PersonalText::kind).collect(Collectors.toCollection(TreeSet::new));
        once.when(privacy.erasures().isEmpty(), () -> privacy.erase(person));
        privacy.erasures().stream()
                .filter(erasure -> erasure.value().finishedAt() == null)
                .forEach(interrupted -> once.when(true, () -> privacy.resume(person, new Pseudonym(interrupted.id()))));
        return List.of(
                held.isEmpty() ? "nothing is held about her" : "held about her: " + held.size() + " texts of " + kinds,
                "after that: " + privacy.export(person).texts().size() + "; "
                        + privacy.erasures().stream().map(ForgetPerson::line).collect(Collectors.joining(", ")));
    }

    private static String line(CatalogEntry<LoggedErasure> erasure) {
        return "she is somebody of " + erasure.value().texts() + " texts, erased by "
                + erasure.value().by();
    }
}
