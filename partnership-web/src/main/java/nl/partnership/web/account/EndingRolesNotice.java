package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.ejb.account.EndingRole;
import nl.partnership.ejb.account.RoleEndingService;
import nl.partnership.web.base.Screen;

/** That roles end soon, for the homes of who has to do with them: {@code WEB-INF/account/ending-roles.xhtml}. */
@Named("endingRoles")
@RequestScoped
public class EndingRolesNotice {

    private static final int MOST_NAMES = 5;

    @Inject
    private RoleEndingService endings;

    @Inject
    private Screen screen;

    private List<Row> rows;

    /** A line in a list of work. */
    public record Row(String text, String note, LocalDate until) {}

    @PostConstruct
    void read() {
        Map<Boolean, List<EndingRole>> found =
                endings.near().stream().collect(Collectors.partitioningBy(EndingRole::own));
        Map<LocalDate, List<EndingRole>> others = found.get(false).stream()
                .collect(Collectors.groupingBy(EndingRole::until, TreeMap::new, Collectors.toList()));
        rows = new ArrayList<>();
        found.get(true).forEach(role -> rows.add(own(role)));
        others.forEach((until, roles) -> rows.add(others(until, roles)));
    }

    private Row own(EndingRole role) {
        String text = screen.text("account.ending.own", screen.text("base.role." + role.role()), role.organisation());
        String note = role.sponsor() == null
                ? screen.text("account.ending.own.ask")
                : screen.text("account.ending.own.askSponsor", role.sponsor());
        return new Row(text, note, role.until());
    }

    private Row others(LocalDate until, List<EndingRole> roles) {
        String names =
                roles.stream().map(this::named).distinct().limit(MOST_NAMES).collect(Collectors.joining(", "));
        long left = roles.stream().map(this::named).distinct().count() - MOST_NAMES;
        String whose = left > 0 ? screen.text("account.ending.others.more", names, left) : names;
        return new Row(
                roles.size() == 1
                        ? screen.text("account.ending.other")
                        : screen.text("account.ending.others", roles.size()),
                screen.text("account.ending.others.note", whose),
                until);
    }

    private String named(EndingRole role) {
        return role.name() == null
                ? screen.text("account.ending.someone", role.organisation())
                : screen.text("account.ending.name", role.name(), role.organisation());
    }

    /** The own first, then one for each day. */
    public List<Row> getRows() {
        return rows;
    }
}
