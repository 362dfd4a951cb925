# Makes a certificate authority and server certificates for 127.0.0.1 in FOLDER, with the program OPENSSL. They are made anew
# in each build folder and protect nothing.
file(MAKE_DIRECTORY "${FOLDER}")

function(run)
    execute_process(COMMAND "${OPENSSL}" ${ARGN} WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
endfunction()

function(authority name)
    run(ecparam -name prime256v1 -genkey -noout -out ${name}.key)
    run(req -x509 -new -key ${name}.key -subj "/CN=Test authority ${name}" -days 3650 -out ${name}.pem)
endfunction()

# server_certificate(good ca 3650 IP:127.0.0.1)
function(server_certificate name authority days host)
    file(WRITE "${FOLDER}/${name}.ext" "basicConstraints=CA:FALSE\nsubjectAltName=${host}\n")
    run(req -new -key key.pem -subj "/CN=Test server" -out ${name}.csr)
    run(x509 -req -in ${name}.csr -CA ${authority}.pem -CAkey ${authority}.key -CAcreateserial -days ${days}
        -extfile ${name}.ext -out ${name}.pem)
endfunction()

run(ecparam -name prime256v1 -genkey -noout -out key.pem)
authority(ca)
authority(stranger)
server_certificate(good ca 3650 IP:127.0.0.1)
server_certificate(expired ca -1 IP:127.0.0.1)
server_certificate(wronghost ca 3650 DNS:somewhere.example)
server_certificate(unknownca stranger 3650 IP:127.0.0.1)
