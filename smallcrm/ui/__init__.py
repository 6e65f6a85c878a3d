"""The window: pages that read through the store and ask services to write.

context, jobs     what every page is handed, and the thread where long work is done
places, actions   the pages and the commands, as tables
main_window       knows places and actions only; `app` builds everything and hands it in
kit               our own widgets, without business
"""
