package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** Beside the role in which one acts: the way to another of one's roles. */
@ApplicationScoped
public class SwitchRolePart implements PagePart {

    @Override
    public String place() {
        return "role";
    }

    @Override
    public String path() {
        return "/WEB-INF/account/switch-role.xhtml";
    }
}
