package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.partnership.ejb.account.people.PeopleFilter;
import nl.partnership.ejb.account.people.PeopleService;
import nl.partnership.ejb.account.people.PersonRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.base.input.ListChoice;

/** Who may sign in, and in which role, as a file in the place of a page: to look each year whether that is still right. */
@Named
@RequestScoped
public class PeopleFilePage {

    private static final List<String> HEADS = List.of(
            "account.people.name",
            "account.people.email",
            "account.people.file.roles",
            "account.people.file.ends",
            "account.people.file.account");

    @Inject
    private PeopleService people;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        PeopleFilter filter = Objects.requireNonNullElse(
                ListChoice.named(PeopleFilter.values(), screen.parameter("filter")), PeopleFilter.ALL);
        file.send(
                "account.people.file",
                file.words(HEADS),
                people.all(screen.parameter("words"), filter).stream()
                        .map(this::cells)
                        .toList());
    }

    private List<Object> cells(PersonRow row) {
        return Arrays.asList(
                row.name(),
                row.email(),
                row.roles().stream()
                        .map(role -> screen.text("base.role." + role.code()) + ", " + role.organisation())
                        .collect(Collectors.joining("; ")),
                row.ends(),
                screen.text("account.state." + row.state()));
    }
}
