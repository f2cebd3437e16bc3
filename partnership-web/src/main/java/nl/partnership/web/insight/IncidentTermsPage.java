package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.IncidentTerm;
import nl.partnership.ejb.insight.IncidentTermService;
import nl.partnership.ejb.insight.TypedTerm;
import nl.partnership.web.base.Screen;

/** What the schools of a board call incidents and places. */
@Named
@ViewScoped
public class IncidentTermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How the service calls the name of a row. */
    private static final Pattern NAME = Pattern.compile("name(\\d+)");

    @Inject
    private IncidentTermService terms;

    @Inject
    private Screen screen;

    private List<Row> kinds;
    private List<Row> places;

    /** What is typed for one of them. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code;
        private String name;
        private String group;

        Row(TypedTerm read) {
            code = read.code();
            name = read.name();
            group = read.group();
        }

        TypedTerm typed() {
            return new TypedTerm(code, name, group);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getGroup() {
            return group;
        }

        public void setGroup(String group) {
            this.group = group;
        }
    }

    @PostConstruct
    void read() {
        kinds = rows(IncidentTerm.Of.KIND);
        places = rows(IncidentTerm.Of.PLACE);
    }

    private List<Row> rows(IncidentTerm.Of of) {
        List<Row> rows = new ArrayList<>();
        terms.typed(of).forEach(one -> rows.add(new Row(one)));
        while (rows.size() < of.most()) {
            rows.add(new Row(new TypedTerm(null, null, of.groups().all().get(0).code())));
        }
        return rows;
    }

    public void saveKinds() {
        save(IncidentTerm.Of.KIND, kinds, "kinds");
    }

    public void savePlaces() {
        save(IncidentTerm.Of.PLACE, places, "places");
    }

    private void save(IncidentTerm.Of of, List<Row> rows, String form) {
        try {
            terms.call(of, rows.stream().map(Row::typed).toList());
            screen.notice("insight.terms.saved");
            screen.go("/insight/incident-terms.xhtml");
        } catch (RuleViolation violation) {
            Matcher name = NAME.matcher(Objects.toString(violation.field(), ""));
            if (!name.matches()) {
                throw violation;
            }
            screen.showAt(form + ":row:" + name.group(1) + ":name", violation);
        }
    }

    public List<SelectItem> getKindGroups() {
        return groups(IncidentTerm.Of.KIND);
    }

    public List<SelectItem> getPlaceGroups() {
        return groups(IncidentTerm.Of.PLACE);
    }

    private List<SelectItem> groups(IncidentTerm.Of of) {
        return of.groups().all().stream()
                .map(group -> new SelectItem(group.code(), group.name(screen.locale())))
                .toList();
    }

    public List<Row> getKinds() {
        return kinds;
    }

    public List<Row> getPlaces() {
        return places;
    }
}
