package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Council;
import nl.partnership.ejb.partner.involvement.Vacancy;
import nl.partnership.web.base.Screen;

/** Says who is needed, and who speaks for parents and pupils. */
@Named
@RequestScoped
public class InvolvementWords {

    @Inject
    private Screen screen;

    /** The roles of which one would be enough. */
    public String roles(Vacancy vacancy) {
        return vacancy.roles().stream()
                .map(role -> screen.text("base.role." + role))
                .reduce((one, other) -> screen.text("partner.involvement.or", one, other))
                .orElseThrow();
    }

    /** For which themes of the card. */
    public String themes(Vacancy vacancy) {
        return screen.text(
                "partner.involvement.neededAt",
                vacancy.themes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** The bodies that speak for parents or pupils, as {@code whose} says; that nobody said so when there is none. */
    public String councils(String whose, List<Council> councils) {
        return councils.isEmpty()
                ? screen.text("partner.involvement.unsaid")
                : councils.stream()
                        .map(council -> screen.text("partner.council." + whose + "." + council))
                        .collect(Collectors.joining(", "));
    }
}
