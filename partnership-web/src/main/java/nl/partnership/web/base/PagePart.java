package nl.partnership.web.base;

/**
 * Port on the floor of the pages: what a room shows on a page of a lower room, which does not know it. The page has a
 * place for it, {@code <s:parts at="…"/>}; whatever beans of this kind name the place are shown there.
 */
public interface PagePart {

    /** The place, as a page names it. */
    String place();

    /** The file of what is shown, in this room's folder of {@code /WEB-INF}. */
    String path();
}
