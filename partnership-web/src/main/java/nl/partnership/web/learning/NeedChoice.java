package nl.partnership.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.ejb.learning.NeedFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which training needs the address asks for. */
@Named
@RequestScoped
public class NeedChoice extends ListChoice {

    public NeedFilter filter() {
        return new NeedFilter(school(), chosen(NeedKind.values(), "kind"), chosen(NeedState.values(), "state"));
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public NeedKind getKind() {
        return filter().kind();
    }

    public NeedState getState() {
        return filter().state();
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&kind=" + orNone(getKind()) + "&state=" + orNone(getState());
    }
}
