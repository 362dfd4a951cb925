# The kept file of address formats is what its script makes of the package's data: SCRIPT, DATA, KEPT, and MADE to write to.
execute_process(COMMAND "${CMAKE_COMMAND}" -E env PYTHONUTF8=1 python3 -B "${SCRIPT}" "${DATA}"
                OUTPUT_FILE "${MADE}" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${SCRIPT} could not read ${DATA}. The test contract_tools fetches it.")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${MADE}" "${KEPT}" RESULT_VARIABLE differs)
if(NOT differs EQUAL 0)
    execute_process(COMMAND diff "${KEPT}" "${MADE}")
    message(FATAL_ERROR "${KEPT} is not what ${SCRIPT} makes of the package; the lines that differ stand above.")
endif()
