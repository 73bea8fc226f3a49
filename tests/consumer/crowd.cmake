# What a project around closeknit may already have; none of it may be in the way.
foreach(name cli tests model schemas bench docs couples_app page_README)
    add_custom_target(${name})
endforeach()
