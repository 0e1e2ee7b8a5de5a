package vn.thidua.database;

import org.springframework.context.annotation.Import;

/** What a program needs of this room: the server, embedded or external. */
@Import({Availability.class, EmbeddedServer.class, ExternalServer.class})
public final class DatabaseBeans {}
